import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "dandelion", name: "Dandelion API", revoke: "https://dandelion.eu/profile/dashboard", key: /[0-9a-z]{32}/ });
