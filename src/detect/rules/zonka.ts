import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "zonka", name: "Zonka Feedback", revoke: "https://zonkafeedback.com", key: /[0-9A-Za-z]{36}/ });
