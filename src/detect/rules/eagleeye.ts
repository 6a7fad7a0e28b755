import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "eagleeye",
    name: "Eagle Eye Networks",
    words: ["eagleeye"],
    revoke: "https://www.een.com",
    key: /[0-9A-Za-z]{15}/,
  });
