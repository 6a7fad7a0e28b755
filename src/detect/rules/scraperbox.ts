import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "scraperbox", name: "ScraperBox", revoke: "https://scraperbox.com/dashboard", key: /[0-9A-Z]{32}/ });
