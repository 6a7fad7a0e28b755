import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "simfin",
    name: "SimFin",
    revoke: "https://app.simfin.com/data-api",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /(?:[0-9A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
  });
