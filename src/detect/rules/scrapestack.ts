import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "scrapestack", name: "scrapestack", revoke: "https://scrapestack.com/dashboard", key: /[0-9a-z]{32}/ });
