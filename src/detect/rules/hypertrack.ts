import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "hypertrack",
    name: "HyperTrack",
    revoke: "https://dashboard.hypertrack.com",
    key: /(?:[0-9A-Za-z_-]{27}|[0-9A-Za-z_-]{54})/,
  });
