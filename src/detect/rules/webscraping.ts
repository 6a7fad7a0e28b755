import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "webscraping", name: "WebScraping.AI", revoke: "https://webscraping.ai/dashboard", key: /[0-9A-Za-z]{32}/ });
