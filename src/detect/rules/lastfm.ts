import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "lastfm",
    name: "Last.fm",
    words: ["lastfm", "last_fm", "last.fm"],
    revoke: "https://www.last.fm/api/accounts",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{32}/,
  });
