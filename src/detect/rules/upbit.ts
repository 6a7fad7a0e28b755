import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "upbit",
    name: "Upbit",
    revoke: "https://upbit.com/mypage/open_api_management",
    source: "https://docs.upbit.com/kr/docs/api-key",
    key: /[A-Za-z0-9]{40}/,
    secret: /[A-Za-z0-9]{40}/,
  });
