import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "imagga", name: "Imagga", revoke: "https://imagga.com/profile/dashboard", key: /[0-9A-Za-z=]{72}/ });
