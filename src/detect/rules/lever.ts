import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "lever",
    name: "Lever",
    words: ["lever_", "lever.co"],
    revoke: "https://hire.lever.co/settings/integrations",
    key: /[0-9A-Za-z_-]{36,44}={0,2}/,
  });
