import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PandaDoc",
  revoke: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
  rules: [
    {
      id: "pandadoc-api-key",
      label: "PandaDoc API key",
      kind: "api-key",
      severity: "high",
      grants: "read and send your documents",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pandadoc",
      words: ["pandadoc"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
