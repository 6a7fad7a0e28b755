import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

// The key is 42 bytes and the secret 64, both in base64.
export default (): RuleFile =>
  exchange({
    id: "kraken",
    name: "Kraken",
    revoke: "https://www.kraken.com/u/security/api",
    source: "https://docs.kraken.com/api/docs/guides/spot-rest-auth/",
    key: /[A-Za-z0-9+\/]{56}/,
    secret: /[A-Za-z0-9+\/]{86}==/,
  });
