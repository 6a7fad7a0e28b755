import type { Provider } from "../provider.ts";

export default {
  name: "AWS",
  keyPage: "https://console.aws.amazon.com/iam/home#/security_credentials",
} satisfies Provider;
