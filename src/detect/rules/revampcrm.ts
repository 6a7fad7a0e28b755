import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "revampcrm", name: "Revamp CRM", words: ["revamp"], revoke: "https://revampcrm.com", key: /[0-9A-Za-z]{40}/ });
