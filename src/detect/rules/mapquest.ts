import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "mapquest", name: "MapQuest", revoke: "https://developer.mapquest.com/user/me/apps", key: /[0-9A-Za-z]{32}/ });
