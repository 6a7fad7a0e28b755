import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "verifier", name: "Verifier", revoke: "https://verifier.meetchopra.com", key: /[0-9a-z]{96}/ });
