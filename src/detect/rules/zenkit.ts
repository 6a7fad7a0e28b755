import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "zenkit", name: "Zenkit", revoke: "https://zenkit.com", key: /[0-9a-z]{8}-[0-9A-Za-z]{32}/ });
