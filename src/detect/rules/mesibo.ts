import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "mesibo", name: "mesibo", revoke: "https://console.mesibo.com", key: /[0-9A-Za-z]{64}/ });
