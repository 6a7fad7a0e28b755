import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "axonaut", name: "Axonaut", revoke: "https://axonaut.com", key: /[0-9a-z]{32}/ });
