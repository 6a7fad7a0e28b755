import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "weatherbit",
    name: "Weatherbit",
    revoke: "https://www.weatherbit.io/account/dashboard",
    key: /[0-9A-Za-z]{32}/,
  });
