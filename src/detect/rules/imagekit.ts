import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "imagekit",
    name: "ImageKit",
    revoke: "https://imagekit.io/dashboard/developer/api-keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:private_)?[0-9A-Za-z_+/=]{28,36}/,
  });
