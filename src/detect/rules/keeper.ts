import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "keeper",
    name: "Keeper",
    revoke: "https://keepersecurity.com",
    key: /(?:US|EU|AU|JP|CA|GOV):[0-9A-Za-z_-]{43}/,
  });
