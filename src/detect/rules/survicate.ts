import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "survicate", name: "Survicate", revoke: "https://panel.survicate.com", key: /[0-9a-z]{32}/ });
