import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "AWS",
  kind: "platform",
  domains: [observed("aws.amazon.com", "https://console.aws.amazon.com/iam/home#/security_credentials")],
  keyPages: [observed("console.aws.amazon.com/iam/home", "https://console.aws.amazon.com/iam/home#/security_credentials")],
  keyPage: observed("https://console.aws.amazon.com/iam/home#/security_credentials", "https://console.aws.amazon.com/iam/home#/security_credentials"),
} satisfies Provider;
