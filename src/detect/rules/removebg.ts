import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "removebg",
    name: "remove.bg",
    words: ["removebg", "remove_bg", "remove.bg"],
    revoke: "https://www.remove.bg/dashboard#api-key",
    key: /[0-9A-Za-z]{24}/,
  });
