import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "raven", name: "RavenTools", revoke: "https://raventools.com", key: /[0-9A-Z]{16}/ });
