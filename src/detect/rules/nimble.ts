import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "nimble", name: "Nimble", revoke: "https://app.nimble.com", key: /[0-9A-Za-z]{30}/ });
