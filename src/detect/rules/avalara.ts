import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "avalara",
    name: "Avalara",
    words: ["avalara", "avatax"],
    revoke: "https://admin.avalara.com",
    key: /[0-9A-Z]{16}/,
  });
