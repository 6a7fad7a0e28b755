import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "aylien", name: "AYLIEN", revoke: "https://aylien.com", key: /[0-9a-f]{32}/ });
