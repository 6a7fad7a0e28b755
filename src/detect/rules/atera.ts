import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "atera", name: "Atera", revoke: "https://app.atera.com", key: /[0-9a-z]{32}/ });
