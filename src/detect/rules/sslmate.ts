import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "sslmate", name: "SSLMate", revoke: "https://sslmate.com", key: /[0-9A-Za-z]{36}/ });
