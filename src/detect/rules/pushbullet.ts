import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pushbullet",
  revoke: "https://www.pushbullet.com/#settings/account",
  rules: [
    {
      id: "pushbullet-token",
      label: "Pushbullet access token",
      kind: "access-token",
      severity: "medium",
      grants: "read and send your notifications",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pushbulletapikey",
      words: ["pushbullet"],
      pattern: /[0-9A-Za-z_.]{34}/,
    },
  ],
});
