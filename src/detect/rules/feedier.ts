import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "feedier", name: "Feedier", revoke: "https://dashboard.feedier.com", key: /[0-9A-Za-z]{32}/ });
