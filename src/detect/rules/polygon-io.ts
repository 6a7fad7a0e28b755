import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "polygon-io",
    name: "Polygon.io",
    words: ["polygon"],
    revoke: "https://polygon.io/dashboard/keys",
    key: /[0-9A-Za-z_-]{32}/,
  });
