import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "lokalise", name: "Lokalise", revoke: "https://app.lokalise.com/profile", key: /[0-9a-f]{40}/ });
