import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "abstract-api",
    name: "Abstract API",
    words: ["abstractapi", "abstract_", "abstract-", "abstract api"],
    revoke: "https://app.abstractapi.com",
    key: /[0-9a-z]{32}/,
  });
