import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "weatherstack", name: "weatherstack", revoke: "https://weatherstack.com/dashboard", key: /[0-9A-Za-z]{32}/ });
