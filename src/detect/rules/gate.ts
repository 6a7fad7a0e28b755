import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "gate",
    name: "Gate",
    words: ["gateio", "gate.io", "gate_io", "gate-io", "gate.com", "gateapi", "gate_api"],
    revoke: "https://www.gate.com/myaccount/profile/api-key/manage",
    source: "https://www.gate.com/docs/developers/apiv4/",
    key: /[0-9a-f]{32}/,
    secret: /[0-9a-f]{64}/,
  });
