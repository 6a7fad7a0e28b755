import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "teamgate", name: "Teamgate", revoke: "https://www.teamgate.com", key: /(?:[0-9a-z]{40}|[0-9A-Za-z]{80})/ });
