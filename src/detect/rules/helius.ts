import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "helius",
    name: "Helius",
    revoke: "https://dashboard.helius.dev/api-keys",
    source: "https://www.helius.dev/docs/api-reference/authentication",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
