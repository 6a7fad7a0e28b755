import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "webhook-relay",
    name: "Webhook Relay",
    words: ["webhookrelay", "webhook_relay"],
    revoke: "https://my.webhookrelay.com",
    key: /[0-9A-Za-z]{12,20}/,
  });
