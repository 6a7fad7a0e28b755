import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipify", name: "ipify", words: ["ipify", "ipifi"], revoke: "https://geo.ipify.org", key: /[0-9A-Za-z_-]{32}/ });
