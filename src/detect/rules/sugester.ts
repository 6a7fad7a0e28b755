import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "sugester", name: "Sugester", revoke: "https://sugester.com", key: /[0-9A-Za-z]{32}/ });
