import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "planview",
    name: "Planview",
    words: ["planview", "leankit"],
    revoke: "https://www.planview.com",
    key: /[0-9a-f]{128}/,
  });
