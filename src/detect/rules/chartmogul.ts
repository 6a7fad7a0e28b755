import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "chartmogul", name: "ChartMogul", revoke: "https://app.chartmogul.com", key: /[0-9a-f]{32}/ });
