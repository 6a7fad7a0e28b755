import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Google",
  kind: "platform",
  domains: [observed("console.cloud.google.com aistudio.google.com/apikey aistudio.google.com/api-keys accounts.google.com myaccount.google.com console.firebase.google.com", "https://console.cloud.google.com/apis/credentials")],
  keyPages: [observed("console.cloud.google.com/apis/credentials", "https://console.cloud.google.com/apis/credentials")],
  keyPage: observed("https://console.cloud.google.com/apis/credentials", "https://console.cloud.google.com/apis/credentials"),
} satisfies Provider;
