import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "iyzico",
    name: "iyzico",
    words: ["iyzico", "iyzipay"],
    revoke: "https://merchant.iyzipay.com",
    key: /(?:sandbox-)?[0-9A-Za-z]{32}/,
  });
