import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bulbul", name: "Bulbul", revoke: "https://bulbul.io", key: /[0-9a-z]{32}/ });
