import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "scrapingant", name: "ScrapingAnt", revoke: "https://app.scrapingant.com", key: /[0-9a-z]{32}/ });
