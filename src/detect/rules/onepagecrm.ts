import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "onepagecrm", name: "OnePageCRM", revoke: "https://app.onepagecrm.com", key: /[0-9A-Za-z+/]{43}=/ });
