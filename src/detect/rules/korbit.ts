import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "korbit",
    name: "Korbit",
    revoke: "https://www.korbit.co.kr/settings/api-keys",
    source: "https://docs.korbit.co.kr/",
    key: /[A-Za-z0-9]{43,64}/,
    secret: /[A-Za-z0-9]{43,64}/,
  });
