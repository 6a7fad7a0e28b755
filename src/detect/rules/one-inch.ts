import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "one-inch",
    name: "1inch",
    words: ["1inch", "oneinch", "one_inch"],
    revoke: "https://portal.1inch.dev/",
    key: /[A-Za-z0-9]{32}/,
  });
