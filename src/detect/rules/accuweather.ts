import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "accuweather",
    name: "AccuWeather",
    revoke: "https://developer.accuweather.com/user/me/apps",
    key: /[0-9A-Za-z%]{32,35}/,
  });
