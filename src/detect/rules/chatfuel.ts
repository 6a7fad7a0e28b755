import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "chatfuel", name: "Chatfuel", revoke: "https://dashboard.chatfuel.com", key: /[0-9A-Za-z]{128}/ });
