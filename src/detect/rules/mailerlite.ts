import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "mailerlite",
    name: "MailerLite",
    revoke: "https://dashboard.mailerlite.com/integrations/api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Za-z]{32}|eyJ[0-9A-Za-z_-]{20,60}\.[0-9A-Za-z_-]{100,900}\.[0-9A-Za-z_-]{300,700})/,
  });
