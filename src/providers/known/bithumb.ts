import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21 } = checked("2026-11-21");
const KEYS = "https://apidocs.bithumb.com/reference/api-%ED%82%A4-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C";

export default {
  name: "Bithumb",
  kind: "exchange",
  domains: [official21("bithumb.com", KEYS)],
  keyPage: official21("https://bithumb.com/react/api-support/management-api", KEYS),
  keyPages: [official21("bithumb.com/react/api-support/management-api", KEYS)],
  parts: ["key", "secret"],
  likelyPermissions: [{ language: "ko", read: ["자산조회", "주문조회", "출금조회", "입금조회"], trade: ["주문하기"], withdraw: ["출금하기"], manage: ["입금하기"] }],
  lapses: [official21({ days: 365, since: "creation", withoutAllowlist: false, loses: "everything" }, KEYS)],
  maxKeys: official21(10, KEYS),
  maxAddresses: official21(5, KEYS),
  allowlistRequiredFor: official21("any", KEYS),
  twoFactor: official21("required", KEYS),
  secretShownOnce: official21(true, KEYS),
  permissionsEndpoint: official21("GET /v1/api_keys", KEYS),
  remarks: [official21("A key cannot be extended or given other permissions: delete it and make a new one.", KEYS)],
  unknown: { lookedOn: "2026-11-21", silent: "log", unconfirmed: "permissions" },
} satisfies Provider;
