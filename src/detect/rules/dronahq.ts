import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dronahq", name: "DronaHQ", revoke: "https://studio.dronahq.com", key: /[0-9a-z]{50}/ });
