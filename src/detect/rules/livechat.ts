import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "livechat",
    name: "LiveChat",
    revoke: "https://platform.text.com",
    key: /(?:dal|us|fra)[-:][0-9A-Za-z_-]{30,60}/,
  });
