import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "360dialog", name: "360dialog", revoke: "https://hub.360dialog.com", key: /[0-9A-Za-z_-]{20,40}_ak/ });
