import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "vimeo",
    name: "Vimeo",
    revoke: "https://developer.vimeo.com/apps",
    key: /(?:[0-9a-f]{32}|[0-9A-Za-z]{128}|[0-9A-Za-z+/]{128})/,
  });
