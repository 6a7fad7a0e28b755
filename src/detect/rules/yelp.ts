import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "yelp",
    name: "Yelp",
    revoke: "https://www.yelp.com/developers/v3/manage_app",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z_-]{128}/,
  });
