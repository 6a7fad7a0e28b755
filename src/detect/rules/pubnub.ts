import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PubNub",
  revoke: "https://admin.pubnub.com",
  rules: [
    {
      id: "pubnub-secret-key",
      label: "PubNub secret key",
      kind: "api-secret",
      severity: "high",
      grants: "manage access to your channels",
      source: "https://www.pubnub.com/docs/general/setup/account-setup",
      anchor: "sec-c-",
      pattern: /sec-c-[0-9A-Za-z+/=-]{36,60}/,
    },
    {
      id: "pubnub-publish-key",
      label: "PubNub publish key",
      kind: "api-key",
      severity: "medium",
      grants: "write to your channels",
      source: "https://www.pubnub.com/docs/general/setup/account-setup",
      anchor: "pub-c-",
      pattern: /pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "pubnub-subscribe-key",
      label: "PubNub subscribe key",
      kind: "api-key",
      severity: "low",
      grants: "read your channels",
      source: "https://www.pubnub.com/docs/general/setup/account-setup",
      anchor: "sub-c-",
      pattern: /sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
