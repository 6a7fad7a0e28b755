import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "currentsapi", name: "Currents", revoke: "https://currentsapi.services/en/profile", key: /[0-9A-Za-z_-]{48}/ });
