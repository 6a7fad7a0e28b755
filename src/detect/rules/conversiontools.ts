import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "conversiontools",
    name: "Conversion Tools",
    revoke: "https://conversiontools.io",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{60,300}\.[0-9A-Za-z_-]{43}/,
  });
