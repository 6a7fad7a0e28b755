import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "privacy-com",
    name: "Privacy.com",
    words: ["privacy_", "privacy.com", "privacycom", "privacy-api", "privacy"],
    revoke: "https://app.privacy.com/account",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
  });
