import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "faceplusplus",
    name: "Face++",
    words: ["faceplusplus", "face++", "facepp"],
    revoke: "https://console.faceplusplus.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{32}/,
  });
