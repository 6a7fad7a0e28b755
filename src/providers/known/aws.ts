import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21 } = checked("2026-11-21");
const KEYS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

export default {
  name: "AWS",
  kind: "platform",
  domains: [official21("aws.amazon.com", KEYS)],
  keyPage: official21("https://console.aws.amazon.com/iam/home#/security_credentials", KEYS),
  keyPages: [official21("console.aws.amazon.com/iam", KEYS), official21("us-east-1.console.aws.amazon.com/iam", KEYS)],
  log: official21("https://console.aws.amazon.com/cloudtrailv2/home", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-console.html"),
  parts: ["key", "secret"],
  maxKeys: official21(2, KEYS),
  secretShownOnce: official21(true, KEYS),
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses twoFactor permissionsEndpoint" },
} satisfies Provider;
