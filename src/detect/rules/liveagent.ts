import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "liveagent", name: "LiveAgent", revoke: "https://www.liveagent.com", key: /[0-9A-Za-z]{32}/ });
