import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "getgeoapi", name: "GetGeoAPI", revoke: "https://getgeoapi.com", key: /[0-9a-z]{40}/ });
