import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "glassnode",
    name: "Glassnode",
    revoke: "https://studio.glassnode.com/settings/api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/glassnode",
    key: /[A-Za-z0-9]{27}/,
  });
