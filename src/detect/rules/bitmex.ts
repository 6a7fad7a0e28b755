import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitmex",
    name: "BitMEX",
    revoke: "https://www.bitmex.com/app/apiKeys",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/bitmex",
    key: /[A-Za-z0-9_-]{24}/,
    secret: /[A-Za-z0-9_-]{48}/,
  });
