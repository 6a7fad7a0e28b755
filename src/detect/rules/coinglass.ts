import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinglass",
    name: "Coinglass",
    words: ["coinglass", "cg-api-key"],
    revoke: "https://www.coinglass.com/account",
    source: "https://docs.coinglass.com/reference/authentication",
    key: /[0-9a-f]{32}/,
  });
