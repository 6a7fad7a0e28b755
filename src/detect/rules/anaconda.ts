import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Anaconda",
  revoke: "https://anaconda.org",
  rules: [
    {
      id: "anaconda-token",
      label: "Anaconda token",
      kind: "access-token",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/anaconda",
      words: ["anaconda", "conda_token"],
      pattern: /(?:[a-z]{2}-)[\w-]{36}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
