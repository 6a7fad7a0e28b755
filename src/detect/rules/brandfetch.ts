import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "brandfetch",
    name: "Brandfetch",
    revoke: "https://developers.brandfetch.com/dashboard/keys",
    key: /[0-9A-Za-z+/]{40,43}=?/,
  });
