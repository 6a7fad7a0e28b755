import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "bubble",
    name: "Bubble",
    words: ["bubble_", "bubble.io", "bubbleapps"],
    revoke: "https://bubble.io",
    key: /[0-9a-f]{32}/,
  });
