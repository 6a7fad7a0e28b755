import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "zipcodeapi", name: "ZipCodeAPI", revoke: "https://www.zipcodeapi.com", key: /[0-9A-Za-z]{64}/ });
