import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "datocms", name: "DatoCMS", revoke: "https://dashboard.datocms.com", key: /[0-9a-f]{30}/ });
