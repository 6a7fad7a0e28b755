import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pydantic Logfire",
  revoke: "https://logfire.pydantic.dev",
  rules: [
    {
      id: "pydantic-token",
      label: "Pydantic Logfire write token",
      kind: "access-token",
      severity: "medium",
      grants: "write traces and logs",
      source: "https://logfire.pydantic.dev/docs",
      anchor: "pylf_v",
      pattern: /pylf_v\d_[a-z]{2}_[A-Za-z\d]{43}/,
    },
  ],
});
