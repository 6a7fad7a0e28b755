import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mandrill",
  revoke: "https://mandrillapp.com/settings",
  rules: [
    {
      id: "mandrill-api-key",
      label: "Mandrill API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://mailchimp.com/developer/transactional/guides/quick-start",
      anchor: "md-",
      pattern: /md-[0-9A-Za-z_-]{22}/,
    },
    {
      id: "mandrill-key",
      label: "Mandrill API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mandrill",
      words: ["mandrill"],
      pattern: /[0-9A-Za-z_-]{22}/,
    },
  ],
});
