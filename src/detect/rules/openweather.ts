import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "openweather",
    name: "OpenWeather",
    words: ["openweather", "open_weather", "owm_"],
    revoke: "https://home.openweathermap.org/api_keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{32}/,
  });
