import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "launchnotes", name: "LaunchNotes", revoke: "https://app.launchnotes.io", key: /[0-9A-Za-z_-]{43}/ });
