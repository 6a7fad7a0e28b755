import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "shodan", name: "Shodan", revoke: "https://account.shodan.io", key: /[0-9A-Za-z]{32}/ });
