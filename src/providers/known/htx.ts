import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const PAGE = "https://www.htx.com/en-us/apikey";
const DOCS = "https://huobiapi.github.io/docs/spot/v1/en/";

export default {
  name: "HTX",
  kind: "exchange",
  domains: [official21("htx.com huobi.com", PAGE)],
  otherDomains: [observed21("huobi.pro hbdm.com huobi.me huobi.sc huobiasia.vip huobigroup.com hbfile.net hbabit.com huobi.co.kr huobihktrust.com", "https://github.com/v2fly/domain-list-community/blob/master/data/huobi")],
  keyPage: official(PAGE, PAGE),
  keyPages: [official("htx.com/*/apikey", PAGE)],
  likelyKeyPages: ["htx.com/apikey", "huobi.com/*/apikey"],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "en", read: ["Read"], trade: ["Trade"], withdraw: ["Withdraw"] }, PAGE),
    official21({ language: "zh-Hans", read: ["读取"], trade: ["交易"], withdraw: ["提币"] }, "https://huobiapi.github.io/docs/spot/v1/cn/"),
  ],
  lapses: [official21({ days: 90, since: "last-use", withoutAllowlist: true, above: "read", loses: "everything" }, PAGE)],
  maxKeys: official21(20, PAGE),
  maxAddresses: official21(20, PAGE),
  permissionsEndpoint: official("GET /v2/user/api-key", DOCS),
  unknown: { lookedOn: "2026-11-21", silent: "twoFactor secretShownOnce log" },
} satisfies Provider;
