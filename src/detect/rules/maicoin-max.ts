import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "maicoin-max",
    name: "MAX",
    words: ["maicoin", "max_api", "max exchange"],
    revoke: "https://max.maicoin.com/api_tokens",
    source: "https://max.maicoin.com/documents/api_v2",
    key: /[A-Za-z0-9]{40}/,
    secret: /[A-Za-z0-9]{40}/,
  });
