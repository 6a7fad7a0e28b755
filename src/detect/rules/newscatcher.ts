import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "newscatcher", name: "NewsCatcher", revoke: "https://app.newscatcherapi.com", key: /[0-9A-Za-z_-]{43}/ });
