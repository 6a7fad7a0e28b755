import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "upwave", name: "Upwave", revoke: "https://app.upwave.io", key: /[0-9a-z]{32}/ });
