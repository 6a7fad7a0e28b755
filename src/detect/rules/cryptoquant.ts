import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "cryptoquant",
    name: "CryptoQuant",
    revoke: "https://cryptoquant.com/settings/api",
    source: "https://cryptoquant.com/docs",
    key: /[A-Za-z0-9]{32,64}/,
  });
