import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "robinhood",
    name: "Robinhood Crypto",
    revoke: "https://robinhood.com/account/crypto",
    source: "https://docs.robinhood.com/crypto/trading/",
    secret: /[A-Za-z0-9+\/]{43}=|[A-Za-z0-9+\/]{86}==/,
    more: [
      {
        id: "robinhood-api-key",
        label: "Robinhood Crypto API key",
        kind: "api-key",
        severity: "medium",
        grants: "act in your exchange account",
        source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/robinhoodcrypto",
        anchor: "rh-api-",
        pattern: /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      },
    ],
  });
