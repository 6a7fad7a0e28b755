import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed27 } = checked("2026-11-27");
const { observed: observed21, reported: reported21 } = checked("2026-11-21");

export default {
  name: "bitFlyer",
  kind: "exchange",
  domains: [observed21("bitflyer.com bitflyer.jp", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  keyPage: observed21("https://lightning.bitflyer.com/developer", "https://lightning.bitflyer.com/developer"),
  keyPages: [observed21("lightning.bitflyer.com/developer", "https://lightning.bitflyer.com/developer")],
  likelyKeyPages: ["lightning.bitflyer.com/Developer"],
  parts: ["key", "secret"],
  permissions: [
    reported21({ language: "ja", read: ["資産残高を取得"], trade: ["新規注文を出す"], withdraw: ["出金"] }, "https://ryota-trade.com/?p=413"),
  ],
  likelyPermissions: [{ language: "ja", read: ["資産"], trade: ["トレード"], withdraw: ["入出金"] }],
  permissionsEndpoint: observed27("GET /v1/me/getpermissions", "https://rubydoc.info/gems/bitflyer_api/0.1.1/BitflyerApi/Methods/Private/API"),
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses keys twoFactor secretShownOnce log" },
} satisfies Provider;
