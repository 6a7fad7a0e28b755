import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "dotdigital",
    name: "Dotdigital",
    words: ["dotmailer", "dotdigital", "apiuser"],
    revoke: "https://login.dotdigital.com",
    key: /apiuser-[0-9a-z]{12}@apiconnector\.com/,
  });
