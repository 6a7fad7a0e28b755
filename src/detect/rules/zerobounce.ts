import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "zerobounce", name: "ZeroBounce", revoke: "https://www.zerobounce.net/members/apikey", key: /[0-9a-z]{32}/ });
