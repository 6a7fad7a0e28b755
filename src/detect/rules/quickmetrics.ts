import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "quickmetrics", name: "Quickmetrics", revoke: "https://app.quickmetrics.io", key: /[0-9A-Za-z_-]{22}/ });
