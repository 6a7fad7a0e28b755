import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bamboohr", name: "BambooHR", revoke: "https://www.bamboohr.com", key: /[0-9a-f]{40}/ });
