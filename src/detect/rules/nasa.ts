import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "nasa", name: "NASA", revoke: "https://api.nasa.gov", key: /[0-9A-Za-z]{40}/ });
