import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "pionex",
    name: "Pionex",
    revoke: "https://www.pionex.com/my-account/api",
    source: "https://pionex-doc.gitbook.io/apidocs/",
    key: /[A-Za-z0-9]{40,64}/,
    secret: /[A-Za-z0-9]{40,64}/,
  });
