import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "zipapi", name: "ZipAPI", revoke: "https://zipapi.us", key: /[0-9a-z]{32}/ });
