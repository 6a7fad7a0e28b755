import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "formio",
    name: "Form.io",
    revoke: "https://portal.form.io",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{300,320}\.[0-9A-Za-z_-]{43}/,
  });
