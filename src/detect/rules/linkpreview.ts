import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "linkpreview", name: "LinkPreview", revoke: "https://my.linkpreview.net", key: /[0-9A-Za-z]{32}/ });
