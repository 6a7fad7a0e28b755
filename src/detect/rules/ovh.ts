import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OVHcloud",
  revoke: "https://eu.api.ovh.com/console",
  rules: [
    {
      id: "ovh-application-secret",
      label: "OVHcloud application secret",
      kind: "api-secret",
      severity: "high",
      grants: "use the APIs of your account",
      source: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042784",
      words: ["ovh"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
