import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "worldweather",
    name: "World Weather Online",
    revoke: "https://www.worldweatheronline.com/weather-api",
    key: /[0-9a-z]{31}/,
  });
