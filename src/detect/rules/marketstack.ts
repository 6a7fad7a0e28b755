import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "marketstack", name: "marketstack", revoke: "https://marketstack.com/dashboard", key: /[0-9a-z]{32}/ });
