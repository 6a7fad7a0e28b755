import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "gopax",
    name: "GOPAX",
    revoke: "https://www.gopax.co.kr/account/api",
    source: "https://gopax.github.io/API/index.en.html",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[A-Za-z0-9+\/]{86}==/,
  });
