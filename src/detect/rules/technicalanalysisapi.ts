import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "technicalanalysisapi",
    name: "Technical Analysis API",
    revoke: "https://technical-analysis-api.com",
    key: /[0-9A-Z]{48}/,
  });
