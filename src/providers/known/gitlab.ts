import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "GitLab",
  kind: "platform",
  domains: [observed("gitlab.com/-/user_settings gitlab.com/-/profile gitlab.com/users/sign_in", "https://gitlab.com/-/user_settings/personal_access_tokens")],
  keyPages: [observed("gitlab.com/-/user_settings/personal_access_tokens", "https://gitlab.com/-/user_settings/personal_access_tokens")],
  keyPage: observed("https://gitlab.com/-/user_settings/personal_access_tokens", "https://gitlab.com/-/user_settings/personal_access_tokens"),
} satisfies Provider;
