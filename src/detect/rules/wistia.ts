import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "wistia", name: "Wistia", revoke: "https://app.wistia.com", key: /[0-9a-f]{64}/ });
