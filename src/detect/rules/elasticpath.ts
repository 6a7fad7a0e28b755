import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "elasticpath",
    name: "Elastic Path",
    words: ["elasticpath", "moltin"],
    revoke: "https://euwest.cm.elasticpath.com",
    key: /[0-9A-Za-z]{40}/,
  });
