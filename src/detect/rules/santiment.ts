import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "santiment",
    name: "Santiment",
    words: ["santiment", "sanpy", "san_api"],
    revoke: "https://app.santiment.net/account",
    source: "https://academy.santiment.net/for-developers/",
    key: /[a-z0-9]{16,32}_[a-z0-9]{16,32}/,
  });
