import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "storychief", name: "StoryChief", revoke: "https://app.storychief.io", key: /eyJ[0-9A-Za-z_.-]{900,1000}/ });
