import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed, reported } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const FAQ = "https://www.gate.com/help/guide/faq/17521/how-to-utilize-api";
const PERMISSIONS = "https://github.com/gateio/gateapi-python/blob/master/docs/SubAccountKeyPerms.md";

export default {
  name: "Gate",
  kind: "exchange",
  domains: [official("gate.com gate.io", FAQ), observed21("gate.us", "https://github.com/thrasher-corp/gocryptotrader/blob/master/config_example.json")],
  otherDomains: [
    observed21("gateio.ws gateimg.com gatedata.org gateio.live gateio.services", "https://github.com/v2fly/domain-list-community/blob/master/data/gateio"),
  ],
  keyPage: reported("https://www.gate.com/myaccount/profile/api-key/manage", "https://docs.tread.fi"),
  keyPages: [
    reported("gate.com/myaccount/profile/api-key/manage", "https://docs.tread.fi"),
    observed("gate.io/myaccount/api_key_manage", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges"),
  ],
  likelyKeyPages: ["gate.com/*/myaccount/profile/api-key", "gate.com/myaccount/profile/api-key"],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "en",
      read: ["Spot/Margin > Read Only", "Spot > Read Only", "Perpetual Futures > Read Only", "Wallet > Read Only", "Account > Read Only", "Withdraw > Read Only", "Read Only"],
      trade: [
        "Spot/Margin > Read and Write", "Spot > Read and Write", "Perpetual Futures > Read and Write", "Delivery > Read and Write",
        "Options > Read and Write", "Earn > Read and Write", "Loan > Read and Write", "Unified > Read and Write", "Copy > Read and Write",
      ],
      withdraw: ["Withdraw > Read and Write"],
      manage: ["Wallet > Read and Write", "Account > Read and Write", "Custody > Read and Write"] }, PERMISSIONS),
  ],
  lapses: [official({ days: 90, since: "creation", withoutAllowlist: true, loses: "everything" }, FAQ)],
  twoFactor: official("required", FAQ),
  permissionsEndpoint: official("GET /api/v4/account/detail", "https://github.com/gateio/gateapi-python/blob/master/docs/AccountDetail.md"),
  remarks: [official("A key can withdraw only to an address that was used by hand before.", FAQ)],
  unknown: { lookedOn: "2026-11-21", silent: "addresses keys secretShownOnce log" },
} satisfies Provider;
