import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "mailboxlayer", name: "mailboxlayer", revoke: "https://mailboxlayer.com/dashboard", key: /[0-9a-z]{32}/ });
