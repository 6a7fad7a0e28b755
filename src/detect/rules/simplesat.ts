import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "simplesat", name: "Simplesat", revoke: "https://app.simplesat.io", key: /[0-9a-z]{40}/ });
