import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "api-ninjas",
    name: "API Ninjas",
    words: ["apininjas", "api-ninjas", "api_ninjas", "ninja"],
    revoke: "https://api-ninjas.com/profile",
    key: /[0-9A-Za-z+/=]{40}/,
  });
