import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Terraform Cloud",
  revoke: "https://app.terraform.io/app/settings/tokens",
  rules: [
    {
      id: "terraform-token",
      label: "Terraform Cloud API token",
      kind: "access-token",
      severity: "high",
      grants: "change infrastructure and read its state",
      source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
      anchor: ".atlasv1.",
      pattern: /[A-Za-z\d]{14}\.atlasv1\.[\w=-]{60,70}/,
    },
  ],
});
