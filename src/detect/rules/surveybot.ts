import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "surveybot", name: "Surveybot", revoke: "https://app.surveybot.io", key: /[0-9A-Za-z-]{80}/ });
