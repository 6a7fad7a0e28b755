import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27, observed: observed27 } = checked("2026-11-27");
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
  permissionsEndpoint: observed27("GET /api/v4/personal_access_tokens/self", "https://github.com/python-gitlab/python-gitlab/issues/2200"),
  remarks: [official27("A token ends by itself after a year at the latest, unless the administrator allows more.", "https://docs.gitlab.com/ee/auth/tokens/fine_grained_access_tokens.html")],
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses keys twoFactor log" },
} satisfies Provider;
