import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ethplorer",
    name: "Ethplorer",
    revoke: "https://ethplorer.io/wallet/#screen=api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/ethplorer",
    key: /EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}|[A-Za-z0-9-]{22}/,
  });
