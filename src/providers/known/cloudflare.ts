import type { Provider } from "../provider.ts";

export default {
  name: "Cloudflare",
  keyPage: "https://dash.cloudflare.com/profile/api-tokens",
} satisfies Provider;
