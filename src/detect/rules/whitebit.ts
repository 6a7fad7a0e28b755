import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "whitebit",
    name: "WhiteBIT",
    revoke: "https://whitebit.com/settings/api",
    source: "https://docs.whitebit.com/private/http-auth/",
    key: /[0-9a-f]{32}/,
    secret: /[0-9a-f]{32}/,
  });
