import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "tenderly",
    name: "Tenderly",
    revoke: "https://dashboard.tenderly.co/account/authorization",
    source: "https://docs.tenderly.co/account/projects/how-to-generate-api-access-token",
    key: /[A-Za-z0-9_-]{32}/,
  });
