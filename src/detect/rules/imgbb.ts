import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "imgbb", name: "ImgBB", revoke: "https://api.imgbb.com", key: /[0-9a-f]{32}/ });
