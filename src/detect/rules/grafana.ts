import type { RuleFile } from "../rule.ts";
import { grafanaServiceAccount } from "../verify/crc32.ts";

export default (): RuleFile => ({
  name: "Grafana",
  revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts",
  rules: [
    {
      id: "grafana-service-account-token",
      label: "Grafana service account token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your dashboards and data sources",
      source: "https://grafana.com/docs/grafana/latest/administration/service-accounts",
      anchor: "glsa_",
      pattern: /glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}/,
      ...grafanaServiceAccount(),
    },
    {
      id: "grafana-cloud-token",
      label: "Grafana Cloud token",
      kind: "access-token",
      severity: "high",
      grants: "write and read your metrics and logs",
      source: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies",
      anchor: "glc_",
      pattern: /glc_[0-9A-Za-z+/]{32,400}={0,3}/,
    },
    {
      id: "grafana-api-key",
      label: "Grafana API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your dashboards",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/grafana.go",
      anchor: "eyJrIjoi",
      pattern: /eyJrIjoi[0-9A-Za-z+/]{50,400}={0,3}/,
    },
  ],
});
