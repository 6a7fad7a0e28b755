import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "directus", name: "Directus", revoke: "https://directus.io", key: /[0-9A-Za-z_-]{32,64}/ });
