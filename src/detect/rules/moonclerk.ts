import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "moonclerk", name: "MoonClerk", revoke: "https://app.moonclerk.com", key: /[0-9a-z]{32}/ });
