import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ankr",
    name: "Ankr",
    revoke: "https://www.ankr.com/rpc/projects/",
    source: "https://www.ankr.com/docs/rpc-service/getting-started/intro/",
    key: /[0-9a-f]{64}/,
  });
