import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Socket",
  revoke: "https://socket.dev/dashboard",
  rules: [
    {
      id: "socket-token",
      label: "Socket API token",
      kind: "access-token",
      severity: "high",
      grants: "read findings, start scans",
      source: "https://docs.socket.dev/reference/creating-and-managing-api-tokens",
      anchor: "sktsec_",
      pattern: /sktsec_[\w-]{38,64}/,
    },
  ],
});
