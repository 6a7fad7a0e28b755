import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OpenStack",
  revoke: "https://docs.openstack.org/keystone/latest/user/application_credentials.html",
  rules: [
    {
      id: "openstack-application-secret",
      label: "OpenStack application credential secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage servers of the project",
      source: "https://docs.openstack.org/keystone/latest/user/application_credentials.html",
      words: ["openstack", "os_application_credential", "application_credential"],
      pattern: /[\w-]{86}/,
    },
  ],
});
