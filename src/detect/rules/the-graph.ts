import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "the-graph",
    name: "The Graph",
    words: ["thegraph", "the_graph", "the-graph", "the graph", "graph_api"],
    revoke: "https://thegraph.com/studio/apikeys/",
    source: "https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/",
    key: /[0-9a-f]{32}/,
  });
