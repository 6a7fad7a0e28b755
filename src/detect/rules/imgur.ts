import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "imgur",
    name: "Imgur",
    revoke: "https://imgur.com/account/settings/apps",
    key: /(?:[0-9a-f]{40}|[0-9a-f]{15})/,
  });
