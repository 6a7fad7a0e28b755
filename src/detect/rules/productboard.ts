import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "productboard",
    name: "Productboard",
    revoke: "https://app.productboard.com",
    key: /eyJ[0-9A-Za-z_.-]{150,600}/,
  });
