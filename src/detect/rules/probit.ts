import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "probit",
    name: "ProBit",
    revoke: "https://www.probit.com/user-center/api-management",
    source: "https://docs-en.probit.com/",
    key: /[0-9a-f]{16}/,
    secret: /[0-9a-f]{32}/,
  });
