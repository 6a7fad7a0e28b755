import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "giphy", name: "GIPHY", revoke: "https://developers.giphy.com/dashboard", key: /[0-9A-Za-z]{32}/ });
