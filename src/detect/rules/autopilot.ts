import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "autopilot", name: "Autopilot", revoke: "https://app.autopilotapp.com", key: /[0-9a-f]{32}/ });
