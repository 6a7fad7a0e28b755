import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "hellosign",
    name: "Dropbox Sign",
    words: ["hellosign", "dropboxsign", "dropbox_sign"],
    revoke: "https://app.hellosign.com/home/myAccount#api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{64}/,
  });
