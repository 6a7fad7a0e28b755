import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "webscraper", name: "Web Scraper", revoke: "https://cloud.webscraper.io/api", key: /[0-9A-Za-z]{60}/ });
