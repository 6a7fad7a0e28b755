import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "skrapp", name: "Skrapp", revoke: "https://app.skrapp.io", key: /[0-9A-Za-z]{42}/ });
