import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const CLIENT = "https://github.com/coinpaprika/coinpaprika-api-python-client";

export default {
  name: "CoinPaprika",
  kind: "data",
  domains: [observed21("coinpaprika.com", "https://coinpaprika.com/api/")],
  keyPage: observed("https://coinpaprika.com/api/", CLIENT),
  keyPages: [observed("coinpaprika.com/api", CLIENT)],
  parts: ["key"],
  remarks: [observed("The free plan needs no key; a key of a paid plan is sent with every request as it is.", CLIENT)],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
