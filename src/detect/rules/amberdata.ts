import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "amberdata",
    name: "Amberdata",
    revoke: "https://www.amberdata.io/",
    source: "https://docs.amberdata.io/",
    key: /UAK[0-9a-f]{61}|UAK[0-9a-f]{32}/,
  });
