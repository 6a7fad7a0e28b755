import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "diffbot", name: "Diffbot", revoke: "https://app.diffbot.com", key: /[0-9a-z]{32}/ });
