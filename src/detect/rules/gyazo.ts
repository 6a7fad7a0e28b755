import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "gyazo", name: "Gyazo", revoke: "https://gyazo.com/oauth/applications", key: /[0-9A-Za-z_-]{43}/ });
