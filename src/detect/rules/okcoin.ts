import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "okcoin",
    name: "Okcoin",
    revoke: "https://www.okcoin.com/account/my-api",
    source: "https://www.okcoin.com/docs-v5/en/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9A-F]{32}/,
    passphrase: true,
  });
