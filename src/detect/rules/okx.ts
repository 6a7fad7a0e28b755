import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "okx",
    name: "OKX",
    words: ["okx", "okex", "ok-access", "ok_access"],
    revoke: "https://www.okx.com/account/my-api",
    source: "https://www.okx.com/docs-v5/en/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9A-F]{32}/,
    passphrase: true,
  });
