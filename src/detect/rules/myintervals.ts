import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "myintervals", name: "Intervals", revoke: "https://www.myintervals.com", key: /[0-9a-z]{11}/ });
