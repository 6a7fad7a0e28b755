import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "NuGet",
  revoke: "https://www.nuget.org/account/apikeys",
  rules: [
    {
      id: "nuget-key",
      label: "NuGet API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your packages",
      source: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
      anchor: "oy2",
      pattern: /oy2[a-z\d]{43}/,
    },
  ],
});
