import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "delighted", name: "Delighted", revoke: "https://app.delighted.com", key: /[0-9A-Za-z]{32}/ });
