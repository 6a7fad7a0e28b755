import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "requestfinance",
    name: "Request Finance",
    words: ["requestfinance", "request.finance", "request_finance"],
    revoke: "https://app.request.finance",
    key: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
  });
