import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "kickbox",
    name: "Kickbox",
    revoke: "https://app.kickbox.com/settings/keys",
    key: /(?:live|test)_[0-9A-Za-z]{64}/,
  });
