import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "invoiceocean", name: "InvoiceOcean", revoke: "https://invoiceocean.com", key: /[0-9A-Za-z]{20}/ });
