import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "kontent",
    name: "Kontent.ai",
    words: ["kontent"],
    revoke: "https://app.kontent.ai",
    key: /(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|eyJ[0-9A-Za-z_-]{20,60}\.[0-9A-Za-z_-]{60,600}\.[0-9A-Za-z_-]{43})/,
  });
