/** Hashes of Kerberos replies, from which a password can be guessed offline. */
import type { RuleFile } from "../rule.ts";

const source = "https://hashcat.net/wiki/doku.php?id=example_hashes";

export default (): RuleFile => ({
  name: "Kerberos",
  revoke: "https://learn.microsoft.com/windows-server/security/kerberos/kerberos-authentication-overview",
  rules: [
    {
      id: "kerberos-as-rep-hash",
      label: "Kerberos AS-REP hash",
      kind: "password",
      severity: "high",
      grants: "be guessed into the account's password",
      source,
      anchor: "$krb5asrep$",
      pattern: /\$krb5asrep\$(?:23|17|18)\$(?:[\w.@*-]{1,100}[:$])?[0-9a-f]{24,32}\$[0-9a-f]{64,1800}/,
    },
    {
      id: "kerberos-ticket-hash",
      label: "Kerberos service ticket hash",
      kind: "password",
      severity: "high",
      grants: "be guessed into the service's password",
      source,
      anchor: "$krb5tgs$",
      pattern: /\$krb5tgs\$(?:23|17|18)\$[\w.@*/:$-]{0,200}\$[0-9a-f]{24,32}\$[0-9a-f]{64,1800}/,
    },
    {
      id: "kerberos-pre-authentication-hash",
      label: "Kerberos pre-authentication hash",
      kind: "password",
      severity: "high",
      grants: "be guessed into the account's password",
      source,
      anchor: "$krb5pa$",
      pattern: /\$krb5pa\$(?:23|17|18)\$[\w.@-]{1,100}\$[\w.@$-]{1,120}\$[0-9a-f]{88,120}/,
    },
  ],
});
