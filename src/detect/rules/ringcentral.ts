import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "ringcentral", name: "RingCentral", revoke: "https://developers.ringcentral.com", key: /[0-9A-Za-z_-]{22}/ });
