import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Nx Cloud",
  revoke: "https://cloud.nx.app",
  rules: [
    {
      id: "nx-token",
      label: "Nx Cloud access token",
      kind: "access-token",
      severity: "medium",
      grants: "read and write build caches",
      source: "https://nx.dev/ci/recipes/security/access-tokens",
      words: ["nx_cloud", "nxcloud", "nx-cloud"],
      pattern: /[A-Za-z\d+\/]{56,84}={0,2}/,
    },
  ],
});
