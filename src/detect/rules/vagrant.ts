import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vagrant Cloud",
  revoke: "https://portal.cloud.hashicorp.com/vagrant",
  rules: [
    {
      id: "vagrant-token",
      label: "Vagrant Cloud token",
      kind: "access-token",
      severity: "high",
      grants: "publish boxes",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/vagrantcloud.yml",
      words: ["vagrant"],
      pattern: /[A-Za-z\d]{14}\.atlasv1\.[A-Za-z\d]{67}/,
    },
  ],
});
