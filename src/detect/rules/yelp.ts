import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "yelp", name: "Yelp", revoke: "https://www.yelp.com/developers/v3/manage_app", key: /[0-9A-Za-z_-]{128}/ });
