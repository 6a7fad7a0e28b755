import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "capsulecrm",
    name: "Capsule",
    words: ["capsulecrm", "capsule_crm"],
    revoke: "https://capsulecrm.com",
    key: /[0-9A-Za-z._+=-]{64}/,
  });
