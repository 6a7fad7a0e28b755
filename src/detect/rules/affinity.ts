import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "affinity",
    name: "Affinity",
    words: ["affinity_", "affinity.co", "affinity api"],
    revoke: "https://app.affinity.co/settings",
    key: /[0-9A-Za-z_-]{43}/,
  });
