import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "cloverly", name: "Cloverly", revoke: "https://dashboard.cloverly.com", key: /[0-9a-z:_]{28}/ });
