import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "appfollow",
    name: "AppFollow",
    revoke: "https://watch.appfollow.io",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Za-z]{20}|eyJ[0-9A-Za-z._-]{100,300})/,
  });
