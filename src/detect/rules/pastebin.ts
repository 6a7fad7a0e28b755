import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "pastebin", name: "Pastebin", revoke: "https://pastebin.com/doc_api", key: /[0-9A-Za-z_-]{32}/ });
