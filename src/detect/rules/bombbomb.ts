import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bombbomb", name: "BombBomb", revoke: "https://app.bombbomb.com", key: /[0-9A-Za-z._-]{80,710}/ });
