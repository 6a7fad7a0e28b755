import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "contentstack", name: "Contentstack", revoke: "https://app.contentstack.com", key: /cs[0-9a-f]{16,40}/ });
