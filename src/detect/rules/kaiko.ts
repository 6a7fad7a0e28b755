import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "kaiko",
    name: "Kaiko",
    revoke: "https://docs.kaiko.com/",
    source: "https://docs.kaiko.com/",
    key: /[0-9a-f]{32}/,
  });
