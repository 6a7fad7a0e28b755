import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "opencage", name: "OpenCage", revoke: "https://opencagedata.com/dashboard", key: /[0-9a-z]{32}/ });
