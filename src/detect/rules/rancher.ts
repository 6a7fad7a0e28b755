import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rancher",
  revoke: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
  rules: [
    {
      id: "rancher-token",
      label: "Rancher API token",
      kind: "access-token",
      severity: "high",
      grants: "act as you in its clusters",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/rancher",
      anchor: ["token-", "kubeconfig-u"],
      pattern: /(?:token|kubeconfig-u(?:ser)?)-[a-z\d.]{5,12}:[a-z\d]{54}/,
    },
  ],
});
