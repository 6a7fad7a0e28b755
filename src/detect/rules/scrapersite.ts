import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "scrapersite", name: "Scraper Site", revoke: "https://scrapersite.com", key: /[0-9A-Za-z]{45}/ });
