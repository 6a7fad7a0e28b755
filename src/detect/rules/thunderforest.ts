import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "thunderforest", name: "Thunderforest", revoke: "https://manage.thunderforest.com", key: /[0-9a-f]{32}/ });
