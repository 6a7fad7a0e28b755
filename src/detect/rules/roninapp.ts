import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "roninapp", name: "Ronin", revoke: "https://www.roninapp.com", key: /[0-9A-Za-z]{26}/ });
