import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Veracode",
  revoke: "https://web.analysiscenter.veracode.com/login",
  rules: [
    {
      id: "veracode-secret",
      label: "Veracode API secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read findings, start scans",
      source: "https://docs.veracode.com/r/c_api_credentials3",
      anchor: ["vera01es-", "vera01gs-"],
      pattern: /vera01[eg]s-[a-f\d]{128}/,
    },
    {
      id: "veracode-secret-legacy",
      label: "Veracode API secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read findings, start scans",
      source: "https://docs.veracode.com/r/c_api_credentials3",
      words: ["veracode"],
      pattern: /[a-f\d]{128}/,
    },
  ],
});
