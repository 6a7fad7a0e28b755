import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitget",
    name: "Bitget",
    revoke: "https://www.bitget.com/account/newapi",
    source: "https://www.bitget.com/api-doc/common/intro",
    secret: /[0-9a-f]{64}/,
    passphrase: true,
    more: [
      {
        id: "bitget-api-key",
        label: "Bitget API key",
        kind: "api-key",
        severity: "medium",
        grants: "act in your exchange account",
        source: "https://www.bitget.com/api-doc/common/intro",
        anchor: "bg_",
        pattern: /bg_[0-9a-f]{32}/,
      },
    ],
  });
