import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "mediastack", name: "mediastack", revoke: "https://mediastack.com/dashboard", key: /[0-9a-z]{32}/ });
