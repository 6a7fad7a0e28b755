import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://www.luno.com/en/developers/api";

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
} satisfies Provider;
