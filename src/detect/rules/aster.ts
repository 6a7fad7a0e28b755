import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "aster",
    name: "Aster",
    words: ["asterdex", "aster_api", "aster_secret"],
    revoke: "https://www.asterdex.com/en/api-management",
    source: "https://github.com/asterdex/api-docs",
    key: /[A-Za-z0-9]{64}/,
    secret: /[A-Za-z0-9]{64}/,
  });
