import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "shipbob", name: "ShipBob", revoke: "https://web.shipbob.com", key: /[0-9A-Z]{64}/ });
