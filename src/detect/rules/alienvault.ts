import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "alienvault",
    name: "AlienVault OTX",
    words: ["alienvault", "otx_"],
    revoke: "https://otx.alienvault.com/settings",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{64}/,
  });
