import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "skyscanner", name: "Skyscanner", revoke: "https://www.partners.skyscanner.net", key: /[0-9A-Za-z]{32}/ });
