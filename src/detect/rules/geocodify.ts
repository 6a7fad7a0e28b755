import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "geocodify", name: "Geocodify", revoke: "https://geocodify.com/dashboard", key: /[0-9a-z]{40}/ });
