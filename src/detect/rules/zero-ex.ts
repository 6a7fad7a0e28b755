import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "zero-ex",
    name: "0x",
    words: ["0x-api-key", "0x.org", "zeroex", "zero_ex", "0x_api"],
    revoke: "https://dashboard.0x.org/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
