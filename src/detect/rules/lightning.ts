import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lightning",
  revoke: "",
  rules: [
    {
      id: "lightning-macaroon",
      label: "lnd macaroon",
      kind: "access-token",
      severity: "critical",
      grants: "spend from your Lightning node",
      source: "https://github.com/lightningnetwork/lnd/blob/master/docs/macaroons.md",
      anchor: ["0201036c6e64"],
      pattern: /0201036c6e6402[0-9a-f]{100,900}/,
    },
    {
      id: "lightning-macaroon-base64",
      label: "lnd macaroon",
      kind: "access-token",
      severity: "critical",
      grants: "spend from your Lightning node",
      source: "https://github.com/lightningnetwork/lnd/blob/master/docs/macaroons.md",
      anchor: ["AgEDbG5k"],
      pattern: /AgEDbG5kA[A-Za-z0-9_+\/-]{100,700}={0,2}/,
    },
  ],
});
