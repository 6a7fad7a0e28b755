import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dhl", name: "DHL", words: ["dhl"], revoke: "https://developer.dhl.com", key: /[0-9A-Za-z]{32}/ });
