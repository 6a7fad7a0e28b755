import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "thinkific", name: "Thinkific", revoke: "https://www.thinkific.com", key: /[0-9a-f]{32}/ });
