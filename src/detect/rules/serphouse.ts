import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "serphouse", name: "SERPHouse", revoke: "https://app.serphouse.com", key: /[0-9A-Za-z]{60}/ });
