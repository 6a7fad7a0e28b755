import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "scraperapi", name: "ScraperAPI", revoke: "https://dashboard.scraperapi.com", key: /[0-9a-z]{32}/ });
