import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "tmdb",
    name: "TMDB",
    words: ["tmdb", "themoviedb"],
    revoke: "https://www.themoviedb.org/settings/api",
    key: /[0-9a-f]{32}/,
  });
