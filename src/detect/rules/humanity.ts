import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "humanity", name: "Humanity", revoke: "https://www.humanity.com", key: /[0-9a-z]{40}/ });
