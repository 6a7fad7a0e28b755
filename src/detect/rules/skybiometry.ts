import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "skybiometry", name: "SkyBiometry", revoke: "https://skybiometry.com", key: /[0-9a-z]{25,26}/ });
