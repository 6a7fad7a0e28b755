import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "simplynoted",
    name: "Simply Noted",
    revoke: "https://simplynoted.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z._-]{340,360}/,
  });
