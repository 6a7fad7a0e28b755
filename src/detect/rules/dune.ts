import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "dune",
    name: "Dune",
    words: ["dune.com", "dune_api", "x-dune-api-key", "duneanalytics"],
    revoke: "https://dune.com/settings/api",
    source: "https://docs.dune.com/api-reference/overview/authentication",
    key: /[A-Za-z0-9]{32}/,
  });
