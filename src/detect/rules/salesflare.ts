import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "salesflare", name: "Salesflare", revoke: "https://app.salesflare.com", key: /[0-9A-Za-z_-]{45}/ });
