import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "monzo",
    name: "Monzo",
    revoke: "https://developers.monzo.com",
    key: /(?:mnzconf\.[0-9A-Za-z_-]{60,120}|eyJ[0-9A-Za-z_.-]{150,900})/,
  });
