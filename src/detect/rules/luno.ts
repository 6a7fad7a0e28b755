import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "luno",
    name: "Luno",
    revoke: "https://www.luno.com/wallet/security/api_keys",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/luno",
    key: /[a-z0-9]{12,14}/,
    secret: /[A-Za-z0-9_-]{43}/,
  });
