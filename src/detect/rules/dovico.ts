import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dovico", name: "Dovico", revoke: "https://www.dovico.com", key: /[0-9a-z]{32}\.[0-9a-z]{1,20}/ });
