import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "visualcrossing",
    name: "Visual Crossing",
    words: ["visualcrossing", "visual_crossing"],
    revoke: "https://www.visualcrossing.com/account",
    key: /[0-9A-Z]{25}/,
  });
