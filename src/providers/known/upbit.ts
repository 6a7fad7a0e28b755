import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const AUTH = "https://docs.upbit.com/kr/reference/auth";
const KEYS = "https://docs.upbit.com/kr/docs/api-key";
const PAGE = "https://upbit.com/mypage/open_api_management";

export default {
  name: "Upbit",
  kind: "exchange",
  domains: [official("upbit.com", AUTH)],
  keyPage: official21("https://upbit.com/mypage/open_api_management", AUTH),
  keyPages: [official21("upbit.com/mypage/open_api_management", AUTH), observed21("sg.upbit.com/mypage/open_api_management", PAGE)],
  likelyKeyPages: ["th.upbit.com/mypage/open_api_management", "id.upbit.com/mypage/open_api_management"],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "ko", read: ["자산조회", "주문조회", "출금조회", "입금조회"], trade: ["주문하기"], withdraw: ["출금하기"], manage: ["입금하기"] }, AUTH),
  ],
  likelyPermissions: [{ language: "en", read: ["View Account", "View Orders", "View Withdrawals", "View Deposits"], trade: ["Make Orders"], withdraw: ["Withdraw"], manage: ["Deposit"] }],
  lapses: [official21({ days: 365, since: "creation", withoutAllowlist: false, loses: "everything" }, KEYS)],
  maxKeys: official21(10, KEYS),
  maxAddresses: official21(10, KEYS),
  allowlistRequiredFor: official("any", AUTH),
  twoFactor: official21("required", KEYS),
  secretShownOnce: official(true, AUTH),
  permissionsEndpoint: official21("GET /v1/api_keys", "https://docs.upbit.com/kr/reference/list-api-keys"),
  remarks: [
    official21("A key cannot be extended or given other permissions: delete it and make a new one.", KEYS),
    official21("A key with 출금하기 cannot withdraw until its withdrawal lock is switched off in the app.", KEYS),
  ],
  unknown: { lookedOn: "2026-11-21", silent: "log" },
} satisfies Provider;
