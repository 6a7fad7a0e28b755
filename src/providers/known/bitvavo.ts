import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official: official21 } = checked("2026-11-21");
const README = "https://github.com/bitvavo/python-bitvavo-api";
const SUPPORT = "https://support.bitvavo.com/l/en/article/on9e1brlqq-what-are-api-keys-and-how-do-i-make-one";

export default {
  name: "Bitvavo",
  kind: "exchange",
  domains: [official21("bitvavo.com", README)],
  keyPage: official21("https://account.bitvavo.com/user/api", README),
  keyPages: [official21("account.bitvavo.com/user/api", README)],
  parts: ["key", "secret"],
  permissions: [official21({ language: "en", read: ["View"], trade: ["Trade"], withdraw: ["Withdraw"] }, README)],
  remarks: [official21("A withdrawal by key needs neither a second factor nor a confirmation by e-mail.", README)],
  allowlist: official27(true, SUPPORT),
  twoFactor: official27("required", SUPPORT),
  unknown: { lookedOn: "2026-11-27", silent: "lapses keys secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
