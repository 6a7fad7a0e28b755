import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "juro", name: "Juro", revoke: "https://app.juro.com", key: /[0-9A-Za-z]{40}/ });
