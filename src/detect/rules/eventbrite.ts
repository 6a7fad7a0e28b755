import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "eventbrite", name: "Eventbrite", revoke: "https://www.eventbrite.com/platform/api-keys", key: /[0-9A-Z]{20}/ });
