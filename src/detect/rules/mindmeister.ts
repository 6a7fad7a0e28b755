import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "mindmeister", name: "MindMeister", revoke: "https://www.mindmeister.com/api", key: /[0-9A-Za-z]{43}/ });
