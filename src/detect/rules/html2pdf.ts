import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "html2pdf", name: "html2pdf.app", revoke: "https://html2pdf.app/dashboard", key: /[0-9A-Za-z]{64}/ });
