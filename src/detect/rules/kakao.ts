import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kakao",
  revoke: "https://developers.kakao.com/console/app",
  rules: [
    {
      id: "kakao-api-key",
      label: "Kakao API key",
      kind: "api-key",
      severity: "medium",
      grants: "use Kakao as your app",
      source: "https://developers.kakao.com/docs/latest/en/app-setting/app",
      words: ["kakao"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
