import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "birdeye",
    name: "Birdeye",
    revoke: "https://bds.birdeye.so/",
    source: "https://docs.birdeye.so/docs/authentication-api-keys",
    key: /[0-9a-f]{32}/,
  });
