import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "clinchpad", name: "ClinchPad", revoke: "https://app.clinchpad.com", key: /[0-9a-z]{32}/ });
