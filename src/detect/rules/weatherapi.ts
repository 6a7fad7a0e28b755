import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "weatherapi", name: "WeatherAPI", revoke: "https://www.weatherapi.com/my", key: /[0-9a-f]{31}/ });
