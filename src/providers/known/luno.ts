import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://www.luno.com/en/developers/api";
const FACTOR = "https://guide-staging.luno.com/hc/en-gb/articles/10967679823261-What-is-two-factor-authentication-and-how-do-I-set-it-up";

export default {
  name: "Luno",
  kind: "exchange",
  domains: [official21("luno.com", DOCS)],
  keyPage: observed21("https://www.luno.com/wallet/security/api_keys", "https://www.luno.com/wallet/security/api_keys"),
  keyPages: [observed21("luno.com/wallet/security/api_keys", "https://www.luno.com/wallet/security/api_keys")],
  parts: ["key", "secret"],
  permissions: [
    official21(
      {
        language: "en",
        read: ["View balance", "View transactions", "View orders", "View addresses", "View withdrawals", "View beneficiaries", "Read-only access"],
        trade: ["Create orders"],
        withdraw: ["Send to any address", "Create withdrawals", "Debit accounts"],
        manage: ["Create addresses", "Create and delete beneficiaries", "Credit accounts"],
      },
      DOCS,
    ),
  ],
  twoFactor: official27("offered", FACTOR),
  remarks: [official27("A new key has to be authorised from an e-mail or on a trusted device as well.", "https://guide.luno.com/hc/en-gb/articles/11035611768477-What-is-authorisation-and-how-does-it-work")],
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses keys secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
