import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "opengraphr", name: "OpenGraphr", revoke: "https://opengraphr.com", key: /[0-9A-Za-z]{80}/ });
