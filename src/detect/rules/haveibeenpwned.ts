import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "haveibeenpwned",
    name: "Have I Been Pwned",
    words: ["haveibeenpwned", "hibp"],
    revoke: "https://haveibeenpwned.com/API/Key",
    key: /[0-9a-f]{32}/,
  });
