import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "unsplash", name: "Unsplash", revoke: "https://unsplash.com/oauth/applications", key: /[0-9A-Za-z_-]{43}/ });
