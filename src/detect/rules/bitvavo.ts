import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitvavo",
    name: "Bitvavo",
    revoke: "https://account.bitvavo.com/user/api",
    source: "https://docs.bitvavo.com/",
    key: /[0-9a-f]{64}/,
    secret: /[0-9a-f]{128}/,
  });
