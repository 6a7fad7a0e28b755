import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "simvoly", name: "Simvoly", revoke: "https://simvoly.com", key: /[0-9a-z]{33}/ });
