import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "versioneye", name: "VersionEye", revoke: "https://www.versioneye.com", key: /[0-9A-Za-z-]{40}/ });
