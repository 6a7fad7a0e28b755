import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "stitchdata", name: "Stitch", revoke: "https://app.stitchdata.com", key: /[0-9a-z_]{35}/ });
