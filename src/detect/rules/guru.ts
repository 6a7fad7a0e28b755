import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "guru",
    name: "Guru",
    words: ["getguru", "guru_", "guru.com"],
    revoke: "https://app.getguru.com/settings/api-access",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
