import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "fmfw",
    name: "FMFW.io",
    revoke: "https://fmfw.io/settings/api-keys",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fmfw",
    key: /[A-Za-z0-9_-]{32}/,
    secret: /[A-Za-z0-9_-]{32}/,
  });
