import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "powrbot", name: "Powrbot", revoke: "https://powrbot.com", key: /[0-9A-Za-z]{40}/ });
