import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CodeSandbox",
  revoke: "https://codesandbox.io/t/api",
  rules: [
    {
      id: "codesandbox-token",
      label: "CodeSandbox API key",
      kind: "api-key",
      severity: "high",
      grants: "run sandboxes at your cost",
      source: "https://codesandbox.io/docs/sdk",
      anchor: "csb_v1_",
      pattern: /csb_v1_[\w-]{40,64}/,
    },
  ],
});
