import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nansen",
    name: "Nansen",
    revoke: "https://app.nansen.ai/account",
    source: "https://docs.nansen.ai/",
    key: /[A-Za-z0-9]{32,64}/,
  });
