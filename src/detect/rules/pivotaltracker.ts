import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "pivotaltracker",
    name: "Pivotal Tracker",
    words: ["pivotal"],
    revoke: "https://www.pivotaltracker.com/profile",
    key: /[0-9a-f]{32}/,
  });
