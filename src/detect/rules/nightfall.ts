import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "nightfall", name: "Nightfall", revoke: "https://app.nightfall.ai", key: /NF-[0-9A-Za-z_-]{32}/ });
