import type { RuleFile } from "../rule.ts";
import { atlassian } from "../verify/crc32.ts";

export default (): RuleFile => ({
  name: "Bitbucket",
  revoke: "https://bitbucket.org/account/settings/app-passwords",
  rules: [
    {
      id: "bitbucket-app-password",
      label: "Bitbucket app password",
      kind: "password",
      severity: "high",
      grants: "read and write your repositories",
      source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords",
      anchor: "ATBB",
      pattern: /ATBB[A-Za-z\d]{24}[A-F\d]{8}/,
      ...atlassian(),
    },
    {
      id: "bitbucket-datacenter-token",
      label: "Bitbucket Data Center token",
      kind: "access-token",
      severity: "high",
      grants: "read and write repositories",
      source: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
      anchor: "BBDC-",
      pattern: /BBDC-[A-Za-z\d+\/@_-]{44}/,
    },
    {
      id: "bitbucket-client-id",
      label: "Bitbucket OAuth client ID",
      kind: "api-key",
      severity: "low",
      grants: "name an application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/bitbucket.go",
      words: ["bitbucket"],
      roles: ["id", "key", "token", "client"],
      pattern: /[A-Za-z\d]{30,32}/,
    },
    {
      id: "bitbucket-client-secret",
      label: "Bitbucket OAuth client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write repositories",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/bitbucket.go",
      words: ["bitbucket"],
      roles: ["secret", "key", "token", "password", "client"],
      pattern: /[\w=-]{64}|[\w=-]{43,48}/,
    },
  ],
});
