import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "hybrid-analysis",
    name: "Hybrid Analysis",
    words: ["hybridanalysis", "hybrid_analysis", "hybrid-analysis"],
    revoke: "https://www.hybrid-analysis.com/my-account?tab=%23api-key-tab",
    key: /[0-9A-Za-z]{64}/,
  });
