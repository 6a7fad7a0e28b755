import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "discogs", name: "Discogs", revoke: "https://www.discogs.com/settings/developers", key: /[A-Za-z]{32,40}/ });
