import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Beyond Identity",
  revoke: "https://admin.byndid.com",
  rules: [
    {
      id: "beyond-identity-api-token",
      label: "Beyond Identity token",
      kind: "access-token",
      severity: "high",
      grants: "manage your users",
      source: "https://developer.beyondidentity.com",
      anchor: "byndid-",
      pattern: /byndid-[0-9A-Za-z_-]{30,300}/,
    },
  ],
});
