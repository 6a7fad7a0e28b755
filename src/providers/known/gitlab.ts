import type { Provider } from "../provider.ts";

export default {
  name: "GitLab",
  keyPage: "https://gitlab.com/-/user_settings/personal_access_tokens",
} satisfies Provider;
