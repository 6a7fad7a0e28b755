import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "toggl", name: "Toggl Track", revoke: "https://track.toggl.com/profile", key: /[0-9A-Za-z]{32}/ });
