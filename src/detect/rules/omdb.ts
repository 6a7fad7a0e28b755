import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "omdb", name: "OMDb", words: ["omdb"], revoke: "https://www.omdbapi.com/apikey.aspx", key: /[0-9a-f]{8}/ });
