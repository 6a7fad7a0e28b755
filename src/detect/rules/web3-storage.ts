import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Web3.Storage",
  revoke: "https://web3.storage/",
  rules: [
    {
      id: "web3-storage-api-token",
      label: "Web3.Storage API token",
      kind: "jwt",
      severity: "medium",
      grants: "store and read your files",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/web3storage",
      words: ["web3.storage", "web3storage", "web3_storage", "nft.storage", "nftstorage", "nft_storage"],
      pattern: /eyJ[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{43}/,
      roles: ["token", "key", "jwt", "auth", "bearer"],
    },
  ],
});
