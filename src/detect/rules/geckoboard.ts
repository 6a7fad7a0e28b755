import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "geckoboard", name: "Geckoboard", revoke: "https://app.geckoboard.com/account", key: /[0-9A-Za-z]{32,44}/ });
