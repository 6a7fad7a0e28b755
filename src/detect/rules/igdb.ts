import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "igdb", name: "IGDB", revoke: "https://dev.twitch.tv/console/apps", key: /[0-9a-z]{30}/ });
