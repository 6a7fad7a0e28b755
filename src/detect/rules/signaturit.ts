import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "signaturit", name: "Signaturit", revoke: "https://app.signaturit.com", key: /[0-9A-Za-z]{86}/ });
