import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "tokocrypto",
    name: "Tokocrypto",
    revoke: "https://www.tokocrypto.com/account/api-management",
    source: "https://www.tokocrypto.com/apidocs/",
    key: /[A-Za-z0-9]{64}/,
    secret: /[A-Za-z0-9]{64}/,
  });
