import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "unplugg", name: "Unplu.gg", words: ["unplu"], revoke: "https://unplu.gg", key: /[0-9a-z]{64}/ });
