import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "raven",
    name: "RavenTools",
    revoke: "https://raventools.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Z-]{16}/,
  });
