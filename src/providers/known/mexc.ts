import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");
const { observed: observed21, reported: reported21 } = checked("2026-11-21");
const GUIDES = "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges";

export default {
  name: "MEXC",
  kind: "exchange",
  domains: [observed21("mexc.com", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  keyPage: observed21("https://www.mexc.com/user/openapi", "https://pypi.org/project/mexc-api/"),
  keyPages: [observed21("mexc.com/user/openapi", "https://pypi.org/project/mexc-api/")],
  likelyKeyPages: ["mexc.com/*/user/openapi"],
  parts: ["key", "secret"],
  permissions: [
    official(
      {
        language: "en",
        read: ["SPOT_ACCOUNT_READ", "SPOT_DEAL_READ", "CONTRACT_ACCOUNT_READ", "CONTRACT_DEAL_READ", "SPOT_TRANSFER_READ", "SPOT_WITHDRAW_READ"],
        trade: ["SPOT_DEAL_WRITE", "CONTRACT_DEAL_WRITE"],
        withdraw: ["SPOT_WITHDRAW_WRITE"],
        manage: ["SPOT_TRANSFER_WRITE", "SPOT_ACCOUNT_WRITE", "CONTRACT_ACCOUNT_WRITE"],
      },
      "https://mexcdevelop.github.io/apidocs/spot_v3_en/",
    ),
  ],
  likelyPermissions: [
    { language: "en", read: ["View Account Details", "View Order Details"], trade: ["Trade", "Order Placing"], withdraw: ["Withdraw"], manage: ["Transfer"] },
  ],
  secretShownOnce: observed(true, GUIDES),
  remarks: [reported21("Keys that are not linked to an IP address are usually valid for a limited time only; the page says for how long.", GUIDES)],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
