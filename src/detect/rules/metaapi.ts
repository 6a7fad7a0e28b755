import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "metaapi",
    name: "MetaApi",
    words: ["metaapi", "meta-api", "meta_api"],
    revoke: "https://app.metaapi.cloud/token",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{64}/,
  });
