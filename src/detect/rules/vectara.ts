import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vectara",
  revoke: "https://console.vectara.com",
  rules: [
    {
      id: "vectara-key",
      label: "Vectara API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://docs.vectara.com",
      anchor: ["zut_", "zwt_", "zqt_"],
      pattern: /z[uwq]t_[\w-]{32,60}/,
    },
  ],
});
