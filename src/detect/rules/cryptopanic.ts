import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "cryptopanic",
    name: "CryptoPanic",
    revoke: "https://cryptopanic.com/developers/api/keys",
    key: /[0-9a-f]{40}/,
  });
