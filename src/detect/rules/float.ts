import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "float",
    name: "Float",
    words: ["float_", "float-", "floatapp", "float.com", "float api", "float token", "floattoken", "floatkey", "floatapi"],
    revoke: "https://app.float.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z._+=-]{57,61}/,
  });
