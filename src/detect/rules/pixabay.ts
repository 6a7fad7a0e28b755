import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "pixabay",
    name: "Pixabay",
    revoke: "https://pixabay.com/api/docs",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9]{5,9}-[0-9a-f]{25}/,
  });
