import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "customerguru",
    name: "Customer.guru",
    words: ["customerguru", "customer.guru"],
    revoke: "https://customer.guru",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Za-z]{30}|[0-9A-Za-z]{50})/,
  });
