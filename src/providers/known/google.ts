import type { Provider } from "../provider.ts";

export default {
  name: "Google",
  keyPage: "https://console.cloud.google.com/apis/credentials",
} satisfies Provider;
