import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "fullcontact", name: "FullContact", revoke: "https://platform.fullcontact.com", key: /[0-9A-Za-z]{32}/ });
