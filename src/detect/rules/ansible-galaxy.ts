import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ansible Galaxy",
  revoke: "https://galaxy.ansible.com/ui/token",
  rules: [
    {
      id: "ansible-galaxy-token",
      label: "Ansible Galaxy API token",
      kind: "access-token",
      severity: "high",
      grants: "publish your collections",
      source: "https://galaxy.ansible.com/docs",
      words: ["galaxy"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
