import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "wazirx",
    name: "WazirX",
    revoke: "https://wazirx.com/settings/keys",
    source: "https://docs.wazirx.com/",
    key: /[A-Za-z0-9]{64}/,
    secret: /[A-Za-z0-9]{40}/,
  });
