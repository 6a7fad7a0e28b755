import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "moderation-api",
    name: "Moderation API",
    words: ["moderation"],
    revoke: "https://moderationapi.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{100,160}\.[0-9A-Za-z_-]{43}/,
  });
