import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "hyperliquid",
    name: "Hyperliquid",
    words: ["hyperliquid", "hl_secret", "hl_private"],
    revoke: "https://app.hyperliquid.xyz/API",
    source: "https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/nonces-and-api-wallets",
    secret: /(?:0x)?[0-9a-fA-F]{64}/,
  });
