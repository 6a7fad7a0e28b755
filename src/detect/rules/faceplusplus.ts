import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "faceplusplus",
    name: "Face++",
    words: ["faceplusplus", "face++", "facepp"],
    revoke: "https://console.faceplusplus.com",
    key: /[0-9A-Za-z_-]{32}/,
  });
