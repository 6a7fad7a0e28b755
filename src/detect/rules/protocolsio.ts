import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "protocolsio",
    name: "protocols.io",
    words: ["protocolsio", "protocols.io", "protocols_", "protocols-"],
    revoke: "https://www.protocols.io/developers",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{64}/,
  });
