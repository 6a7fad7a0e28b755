import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const AUTH = "https://docs.deribit.com/#authentication";
const KEYS = "https://docs.deribit.com/#private-list_api_keys";

export default {
  name: "Deribit",
  kind: "exchange",
  domains: [official("deribit.com", AUTH)],
  keyPage: official("https://www.deribit.com/account/BTC/api", AUTH),
  keyPages: [official("deribit.com/account/*/api", AUTH), observed21("test.deribit.com/account/*/api", AUTH)],
  parts: ["key", "secret"],
  permissions: [
    official(
      {
        language: "en",
        read: ["account > read", "trade > read", "wallet > read", "block_trade > read", "block_rfq > read"],
        trade: ["trade > read_write", "block_trade > read_write", "block_rfq > read_write"],
        withdraw: ["wallet > read_write"],
        manage: ["account > read_write"],
      },
      KEYS,
    ),
  ],
  twoFactor: official("required", KEYS),
  permissionsEndpoint: official("private/list_api_keys", KEYS),
  secretShownOnce: official27(true, "https://docs.deribit.com/api-reference/account-management/private-create_api_key"),
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses keys log" },
} satisfies Provider;
