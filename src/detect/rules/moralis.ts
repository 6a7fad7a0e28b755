import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "moralis",
    name: "Moralis",
    revoke: "https://admin.moralis.com/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/moralis",
    key: /[A-Za-z0-9]{64}|eyJ[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{43}/,
  });
