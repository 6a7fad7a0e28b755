import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Cloudflare",
  kind: "platform",
  domains: [observed("cloudflare.com", "https://dash.cloudflare.com/profile/api-tokens")],
  keyPages: [observed("dash.cloudflare.com/profile/api-tokens", "https://dash.cloudflare.com/profile/api-tokens")],
  keyPage: observed("https://dash.cloudflare.com/profile/api-tokens", "https://dash.cloudflare.com/profile/api-tokens"),
} satisfies Provider;
