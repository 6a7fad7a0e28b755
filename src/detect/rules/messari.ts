import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "messari",
    name: "Messari",
    revoke: "https://messari.io/account/api",
    source: "https://docs.messari.io/",
    key: /[A-Za-z0-9+\/-]{32,64}/,
  });
