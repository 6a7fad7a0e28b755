import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Adafruit IO",
  revoke: "https://io.adafruit.com",
  rules: [
    {
      id: "adafruit-io-key",
      label: "Adafruit IO key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your feeds",
      source: "https://io.adafruit.com/api/docs",
      anchor: "aio_",
      pattern: /aio_[0-9A-Za-z]{28}/,
    },
    {
      id: "adafruit-api-key",
      label: "Adafruit key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your feeds",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/adafruit.go",
      words: ["adafruit"],
      pattern: /[0-9A-Za-z_-]{32}/,
    },
  ],
});
