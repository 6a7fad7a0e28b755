import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "owlbot", name: "Owlbot", revoke: "https://owlbot.info", key: /[0-9a-z]{40}/ });
