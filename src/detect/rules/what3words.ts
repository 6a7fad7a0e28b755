import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "what3words",
    name: "what3words",
    words: ["what3words", "w3w_"],
    revoke: "https://accounts.what3words.com",
    key: /[0-9A-Z]{8}/,
  });
