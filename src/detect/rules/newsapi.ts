import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "newsapi", name: "News API", revoke: "https://newsapi.org/account", key: /[0-9a-z]{32}/ });
