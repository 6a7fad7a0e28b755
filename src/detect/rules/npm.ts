import type { RuleFile } from "../rule.ts";
import { crc32Base62 } from "../verify/crc32.ts";

export default (): RuleFile => ({
  name: "npm",
  revoke: "https://www.npmjs.com/settings/~/tokens",
  rules: [
    {
      id: "npm-access-token",
      label: "npm access token",
      kind: "access-token",
      severity: "high",
      grants: "publish and install packages as you",
      source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
      anchor: "npm_",
      pattern: /npm_[A-Za-z0-9]{36}/,
      ...crc32Base62("npm_"),
    },
  ],
});
