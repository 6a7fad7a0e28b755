import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "oura",
    name: "Oura",
    words: ["oura"],
    revoke: "https://cloud.ouraring.com/personal-access-tokens",
    key: /[0-9A-Z]{32}/,
  });
