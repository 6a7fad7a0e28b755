import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "bitquery",
    name: "Bitquery",
    revoke: "https://account.bitquery.io/user/api_v2/access_tokens",
    source: "https://docs.bitquery.io/docs/authorisation/how-to-generate/",
    key: /BQY[A-Za-z0-9]{29}/,
    more: [
      {
        id: "bitquery-access-token",
        label: "Bitquery access token",
        kind: "access-token",
        severity: "medium",
        grants: "use up your plan",
        source: "https://docs.bitquery.io/docs/authorisation/how-to-generate/",
        anchor: "ory_at_",
        pattern: /ory_at_[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
      },
    ],
  });
