import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official: official21 } = checked("2026-11-21");
const SHARE = "https://phemex.com/help-center/how-to-share-api-keys-from-Main-to-Sub";

export default {
  name: "Phemex",
  kind: "exchange",
  domains: [official21("phemex.com", SHARE)],
  keyPage: official21("https://phemex.com/account/api-management", SHARE),
  keyPages: [official21("phemex.com/account/api-management", SHARE)],
  parts: ["key", "secret"],
  likelyPermissions: [{ language: "en", read: ["Read-Only", "Read Only"], trade: ["Read & Write"], withdraw: ["Withdrawal"] }],
  remarks: [official21("A key that is shared with sub-accounts has the same secret there: one leak opens them all.", SHARE)],
  twoFactor: official27("offered", "https://phemex.com/references/articles/how-to-use-google-2fa"),
  allowlist: official27(true, SHARE),
  unknown: { lookedOn: "2026-11-27", silent: "lapses keys secretShownOnce log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
