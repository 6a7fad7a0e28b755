import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "enigma", name: "Enigma", revoke: "https://developers.enigma.com", key: /[0-9A-Za-z]{40}/ });
