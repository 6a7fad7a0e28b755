import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "ascendex",
    name: "AscendEX",
    words: ["ascendex", "bitmax"],
    revoke: "https://ascendex.com/en/api-key",
    source: "https://ascendex.github.io/ascendex-pro-api/",
    key: /[A-Za-z0-9]{32}/,
    secret: /[A-Za-z0-9]{64}/,
  });
