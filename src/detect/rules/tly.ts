import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tly", name: "T.LY", revoke: "https://t.ly/settings#/api", key: /[0-9A-Za-z]{60}/ });
