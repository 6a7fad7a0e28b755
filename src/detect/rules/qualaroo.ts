import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "qualaroo", name: "Qualaroo", revoke: "https://app.qualaroo.com", key: /[0-9A-Za-z+/=]{64}/ });
