import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "toggl",
    name: "Toggl Track",
    words: ["toggl_", "toggl-", "toggl.", "toggltrack", "togglapi", "toggltoken", "togglkey", "toggl api", "toggl token", "toggl key"],
    revoke: "https://track.toggl.com/profile",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{32}/,
  });
