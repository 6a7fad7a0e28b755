import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "thingspeak", name: "ThingSpeak", revoke: "https://thingspeak.mathworks.com", key: /[0-9A-Z]{16}/ });
