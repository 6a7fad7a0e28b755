import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "signupgenius", name: "SignUpGenius", revoke: "https://www.signupgenius.com", key: /[0-9A-Za-z]{32}/ });
