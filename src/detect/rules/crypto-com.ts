import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "crypto-com",
    name: "Crypto.com Exchange",
    words: ["crypto.com", "cryptocom", "crypto_com", "crypto-com", "cdcx", "cdc_api"],
    revoke: "https://crypto.com/exchange/user/settings/api-management",
    source: "https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html",
    key: /[1-9A-HJ-NP-Za-km-z]{22}/,
    more: [
      {
        id: "crypto-com-api-secret",
        label: "Crypto.com Exchange API secret",
        kind: "api-secret",
        severity: "high",
        grants: "act in your exchange account",
        source: "https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html",
        anchor: "cxakp_",
        pattern: /cxakp_[1-9A-HJ-NP-Za-km-z]{22}/,
      },
    ],
  });
