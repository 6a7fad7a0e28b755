import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "pixabay", name: "Pixabay", revoke: "https://pixabay.com/api/docs", key: /[0-9]{5,9}-[0-9a-f]{25}/ });
