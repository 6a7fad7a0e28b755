import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "GitHub",
  kind: "platform",
  domains: [observed("github.com/settings github.com/login github.com/sessions github.com/organizations/*/settings", "https://github.com/settings/tokens")],
  keyPages: [observed("github.com/settings/tokens", "https://github.com/settings/tokens")],
  keyPage: observed("https://github.com/settings/tokens", "https://github.com/settings/tokens"),
} satisfies Provider;
