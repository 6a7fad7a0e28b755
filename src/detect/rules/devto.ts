import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "devto",
    name: "DEV",
    words: ["devto", "dev.to", "dev_to", "forem_"],
    revoke: "https://dev.to/settings/extensions",
    key: /[0-9A-Za-z]{24}/,
  });
