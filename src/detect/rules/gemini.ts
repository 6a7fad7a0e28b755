import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "gemini",
    name: "Gemini",
    revoke: "https://exchange.gemini.com/settings/api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/gemini",
    key: /(?:account|master)-[0-9A-Za-z]{20}/,
    secret: /[0-9A-Za-z]{27,28}/,
  });
