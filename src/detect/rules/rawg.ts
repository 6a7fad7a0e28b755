import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "rawg", name: "RAWG", revoke: "https://rawg.io/apidocs", key: /[0-9a-z]{32}/ });
