import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed27, reported: reported27 } = checked("2026-11-27");
const { official } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://www.okx.com/docs-v5/en/";
const FAQ = "https://www.okx.com/help/api-faq";

export default {
  name: "OKX",
  kind: "exchange",
  domains: [official("okx.com", DOCS)],
  otherDomains: [observed21("okex.com okx.cab okx.ac oklink.com xlayer.tech", "https://github.com/v2fly/domain-list-community/blob/master/data/okx")],
  keyPage: official21("https://www.okx.com/account/my-api", DOCS),
  keyPages: [official21("okx.com/account/my-api", DOCS), official21("okx.com/*/account/my-api", DOCS), official21("my.okx.com/account/my-api", "https://www.okx.com/help/api-faq-eea")],
  likelyKeyPages: ["my.okx.com/*/account/my-api", "app.okx.com/account/my-api"],
  log: official21("https://www.okx.com/account/security", DOCS),
  parts: ["key", "secret", "passphrase"],
  permissions: [
    official21({ language: "en", read: ["Read"], trade: ["Trade"], withdraw: ["Withdraw"] }, FAQ),
    official21({ language: "zh-Hans", read: ["读取"], trade: ["交易"], withdraw: ["提现", "提币"] }, DOCS),
    official21({ language: "vi", read: ["Đọc"], trade: ["Giao dịch"], withdraw: ["Rút tiền"] }, FAQ),
    official21({ language: "ru", read: ["чтение"], withdraw: ["вывод средств"] }, FAQ),
    official21({ language: "es", read: ["solo lectura"], trade: ["permisos de trading"], withdraw: ["permiso de retirada"] }, FAQ),
    official21({ language: "pt", withdraw: ["saque"] }, FAQ),
  ],
  lapses: [official21({ days: 14, since: "last-use", withoutAllowlist: true, above: "read", loses: "everything" }, DOCS)],
  maxAddresses: official21(20, DOCS),
  secretShownOnce: official(true, FAQ),
  remarks: [
    official21("Only a request or a login counts as use; what a connection that is open does later does not. Demo-trading keys are exempt.", DOCS),
    official21("The passphrase cannot be recovered: without it the key is of no use.", FAQ),
  ],
  twoFactor: reported27("required", "https://doc.tslab.pro/tslab/v/eng/data-providers/connection-to-broker/okex-cryptocurrency-exchange/setting-up-an-okex-account/okex-api-key-creation"),
  permissionsEndpoint: observed27("GET /api/v5/account/config", "https://nautilustrader.io/docs/rust-api-latest/nautilus_okx/http/models/struct.OKXAccountConfiguration.html"),
  unknown: { lookedOn: "2026-11-27", silent: "keys" },
} satisfies Provider;
