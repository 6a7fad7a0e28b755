import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

// Three letters are too few to be sure of a key that stands alone.
export default (): RuleFile =>
  exchange({
    id: "mexc",
    name: "MEXC",
    revoke: "https://www.mexc.com/user/openapi",
    source: "https://mexcdevelop.github.io/apidocs/spot_v3_en/",
    key: /mx0[A-Za-z0-9]{15}/,
    secret: /[0-9a-f]{32}/,
    more: [
      {
        id: "mexc-bare-key",
        label: "MEXC API key",
        kind: "api-key",
        severity: "medium",
        grants: "act in your exchange account",
        source: "https://mexcdevelop.github.io/apidocs/spot_v3_en/",
        anchor: "mx0v",
        pattern: /mx0v[A-Za-z0-9]{14}/,
        confidence: "possible",
      },
    ],
  });
