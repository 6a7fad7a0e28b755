import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitkub",
    name: "Bitkub",
    revoke: "https://www.bitkub.com/publicapi",
    source: "https://github.com/bitkub/bitkub-official-api-docs",
    key: /[0-9a-f]{32,64}/,
    secret: /[0-9a-f]{32,64}/,
  });
