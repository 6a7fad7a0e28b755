import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "datagov",
    name: "api.data.gov",
    words: ["datagov", "data.gov", "data_gov", "data-gov"],
    revoke: "https://api.data.gov/signup",
    key: /[0-9A-Za-z]{40}/,
  });
