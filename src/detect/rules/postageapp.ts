import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "postageapp", name: "PostageApp", revoke: "https://secure.postageapp.com", key: /[0-9A-Za-z]{32}/ });
