import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "teachable", name: "Teachable", revoke: "https://teachable.com", key: /[0-9A-Za-z]{32}/ });
