import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bithumb",
    name: "Bithumb",
    revoke: "https://bithumb.com/react/api-support/management-api",
    source: "https://apidocs.bithumb.com/",
    key: /[A-Za-z0-9]{32,64}/,
    secret: /[A-Za-z0-9]{32,100}/,
  });
