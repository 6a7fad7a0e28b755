import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "pdfshift", name: "PDFShift", revoke: "https://app.pdfshift.io", key: /(?:sk_)?[0-9a-f]{32,40}/ });
