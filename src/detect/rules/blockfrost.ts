import type { RuleFile } from "../rule.ts";
import { blockfrostId } from "../verify/structure.ts";

export default (): RuleFile => ({
  name: "Blockfrost",
  revoke: "https://blockfrost.io/dashboard",
  rules: [
    {
      id: "blockfrost-project-id",
      label: "Blockfrost project id",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/blockfrost/blockfrost-js/blob/master/src/utils/index.ts",
      anchor: ["mainnet", "preprod", "preview", "testnet", "ipfs"],
      pattern: /(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}/,
      verify: blockfrostId,
    },
  ],
});
