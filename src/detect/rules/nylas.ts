import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "nylas",
    name: "Nylas",
    revoke: "https://dashboard-v3.nylas.com",
    key: /(?:nyk_v0_[0-9A-Za-z]{64}|[0-9A-Za-z]{30})/,
  });
