import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://etherscan.io/myapikey";

export default {
  name: "Etherscan",
  kind: "data",
  domains: [observed21("etherscan.io", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("etherscan.io/myapikey", PAGE)],
  likelyKeyPages: ["etherscan.io/apidashboard"],
  parts: ["key"],
  remarks: [observed("One key works for all chains of the second version of its API.", "https://docs.rotki.com/usage-guides/integrations/external-services")],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
