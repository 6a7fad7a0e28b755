import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "geoapify", name: "Geoapify", revoke: "https://myprojects.geoapify.com", key: /[0-9a-z]{32}/ });
