import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "paralleldots", name: "ParallelDots", revoke: "https://dashboard.komprehend.io", key: /[0-9A-Za-z]{43}/ });
