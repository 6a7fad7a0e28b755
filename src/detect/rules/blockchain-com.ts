import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "blockchain-com",
    name: "Blockchain.com Exchange",
    words: ["blockchain.com", "blockchain_com", "blockchaincom"],
    revoke: "https://exchange.blockchain.com/settings/api",
    source: "https://api.blockchain.com/v3/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /eyJ[A-Za-z0-9._-]{80,400}/,
  });
