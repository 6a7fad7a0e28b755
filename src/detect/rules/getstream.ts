import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "getstream",
    name: "Stream",
    words: ["getstream", "stream_api", "stream_secret"],
    revoke: "https://dashboard.getstream.io",
    key: /[0-9a-z]{64}/,
  });
