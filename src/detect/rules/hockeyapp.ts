import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "hockeyapp", name: "HockeyApp", revoke: "https://appcenter.ms", key: /[0-9a-f]{32}/ });
