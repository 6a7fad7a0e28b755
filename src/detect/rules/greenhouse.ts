import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "greenhouse",
    name: "Greenhouse",
    revoke: "https://app.greenhouse.io/configure/dev_center",
    key: /[0-9a-f]{32}-\d{1,3}/,
  });
