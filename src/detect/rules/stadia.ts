import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "stadia",
    name: "Stadia Maps",
    words: ["stadia"],
    revoke: "https://client.stadiamaps.com",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
