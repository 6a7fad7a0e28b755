import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "debank",
    name: "DeBank",
    revoke: "https://cloud.debank.com/",
    source: "https://docs.cloud.debank.com/",
    key: /[0-9a-f]{40}/,
  });
