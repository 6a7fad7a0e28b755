import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "qase", name: "Qase", words: ["qase"], revoke: "https://app.qase.io", key: /(?:[0-9a-f]{64}|[0-9a-f]{40})/ });
