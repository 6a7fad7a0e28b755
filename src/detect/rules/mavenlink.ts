import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "mavenlink",
    name: "Kantata",
    words: ["mavenlink", "kantata"],
    revoke: "https://app.mavenlink.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{64}/,
  });
