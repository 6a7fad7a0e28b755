import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "commercetools",
    name: "commercetools",
    words: ["commercetools", "ctp_"],
    revoke: "https://mc.commercetools.com",
    key: /[0-9A-Za-z_-]{32}/,
  });
