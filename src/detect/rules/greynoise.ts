import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "greynoise", name: "GreyNoise", revoke: "https://viz.greynoise.io/account", key: /[0-9A-Za-z]{64}/ });
