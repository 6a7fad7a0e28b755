import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, reported } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const LABELS = "https://help.crypto.com/en/articles/9423762-exchange-api-key";
const SECRET = "https://help.crypto.com/en/articles/3511424-api";

export default {
  name: "Crypto.com",
  kind: "exchange",
  domains: [official("crypto.com", LABELS)],
  keyPage: observed21("https://crypto.com/exchange/user/settings/api-management", "https://crypto.com/exchange/user/settings/api-management"),
  keyPages: [observed21("crypto.com/exchange/user/settings/api-management", "https://crypto.com/exchange/user/settings/api-management")],
  likelyKeyPages: ["crypto.com/exchange/personal/api-management", "crypto.com/exchange/settings/api-management", "exchange.crypto.com/exchange/user/settings/api-management"],
  parts: ["key", "secret"],
  permissions: [
    official21({ language: "en", read: ["Can Read"], trade: ["Enable Trading"], withdraw: ["Enable Withdrawal"] }, LABELS),
    official21({ language: "it", trade: ["Abilita trading"], withdraw: ["Abilita prelievo"] }, "https://help.crypto.com/it/articles/9423762"),
  ],
  allowlistRequiredFor: reported("trade", "https://support.altrady.com"),
  twoFactor: official("required", LABELS),
  secretShownOnce: official(true, SECRET),
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys log permissionsEndpoint" },
} satisfies Provider;
