import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "happyscribe", name: "Happy Scribe", revoke: "https://www.happyscribe.com", key: /[0-9A-Za-z]{24}/ });
