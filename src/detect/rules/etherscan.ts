import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "etherscan",
    name: "Etherscan",
    words: ["etherscan", "bscscan", "basescan", "polygonscan", "arbiscan", "snowtrace", "ftmscan", "optimistic.etherscan", "optimism_scan", "lineascan", "celoscan", "gnosisscan", "moonscan", "cronoscan", "snowscan", "blastscan", "scrollscan"],
    revoke: "https://etherscan.io/myapikey",
    source: "https://docs.etherscan.io/getting-started/viewing-api-usage-statistics",
    key: /[0-9A-Z]{34}/,
  });
