import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "scrapeowl", name: "ScrapeOwl", revoke: "https://app.scrapeowl.com", key: /[0-9a-z]{30}/ });
