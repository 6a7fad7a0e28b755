import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "visualcrossing",
    name: "Visual Crossing",
    words: ["visualcrossing", "visual_crossing"],
    revoke: "https://www.visualcrossing.com/account",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Z]{25}/,
  });
