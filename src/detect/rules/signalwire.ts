import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SignalWire",
  revoke: "https://my.signalwire.com",
  rules: [
    {
      id: "signalwire-api-token",
      label: "SignalWire API token",
      kind: "access-token",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/signalwire",
      words: ["signalwire"],
      pattern: /(?:PT)?[0-9A-Za-z]{48,50}/,
    },
    {
      id: "signalwire-signing-key",
      label: "SignalWire signing key",
      kind: "api-secret",
      severity: "medium",
      grants: "forge events to your server",
      source: "https://developer.signalwire.com",
      anchor: "PSK_",
      pattern: /PSK_[0-9A-Za-z]{24}/,
    },
  ],
});
