import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "madkudu", name: "MadKudu", revoke: "https://app.madkudu.com", key: /[0-9a-f]{32}/ });
