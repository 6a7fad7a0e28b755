import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "boostnote", name: "Boost Note", revoke: "https://boostnote.io", key: /[0-9a-f]{64}/ });
