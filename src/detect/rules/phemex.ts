import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "phemex",
    name: "Phemex",
    words: ["phemex"],
    revoke: "https://phemex.com/account/api-management",
    source: "https://phemex-docs.github.io/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[A-Za-z0-9_-]{64,172}/,
  });
