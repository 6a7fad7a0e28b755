import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bingx",
    name: "BingX",
    revoke: "https://bingx.com/account/api/",
    source: "https://bingx-api.github.io/docs/",
    key: /[A-Za-z0-9]{80,88}/,
    secret: /[A-Za-z0-9]{80,88}/,
  });
