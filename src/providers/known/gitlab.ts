import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const TOKENS = "https://docs.gitlab.com/user/profile/personal_access_tokens/";

export default {
  name: "GitLab",
  kind: "platform",
  domains: [observed21("gitlab.com/-/user_settings gitlab.com/-/profile gitlab.com/users/sign_in", TOKENS)],
  keyPage: observed21("https://gitlab.com/-/user_settings/personal_access_tokens", TOKENS),
  keyPages: [observed21("gitlab.com/-/user_settings/personal_access_tokens", TOKENS)],
  parts: ["key"],
  permissions: [
    observed21(
      {
        language: "en",
        read: ["read_api", "read_user", "read_repository", "read_registry"],
        manage: ["api", "write_repository", "write_registry", "admin_mode", "sudo", "create_runner", "k8s_proxy"],
      },
      TOKENS,
    ),
  ],
  secretShownOnce: observed21(true, TOKENS),
} satisfies Provider;
