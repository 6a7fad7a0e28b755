import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Portainer",
  revoke: "https://docs.portainer.io/user/account-settings",
  rules: [
    {
      id: "portainer-token",
      label: "Portainer access token",
      kind: "access-token",
      severity: "high",
      grants: "manage its containers",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/portainertoken",
      anchor: "ptr_",
      pattern: /ptr_[A-Za-z\d+\/]{43}=/,
    },
  ],
});
