import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "groovehq", name: "Groove", words: ["groove"], revoke: "https://app.groovehq.com", key: /[0-9A-Za-z]{64}/ });
