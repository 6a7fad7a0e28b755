import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed27 } = checked("2026-11-27");
const { official, observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const GUIDE = "https://help.3commas.io/en/articles/5539049";

export default {
  name: "Gemini",
  kind: "exchange",
  domains: [observed21("gemini.com", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  keyPage: observed21("https://exchange.gemini.com/settings/api", "https://exchange.gemini.com/settings/api"),
  keyPages: [observed21("exchange.gemini.com/settings/api", "https://exchange.gemini.com/settings/api")],
  parts: ["key", "secret"],
  likelyPermissions: [{ language: "en", trade: ["Trading"], withdraw: ["Fund Management"] }],
  twoFactor: official("required", GUIDE),
  remarks: [observed("A key that begins with master- reaches every account of the group, one that begins with account- only its own.", "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors")],
  permissions: [observed27({ language: "en", read: ["Auditor"], trade: ["Trader"], withdraw: ["Fund Manager"], manage: ["Administrator"] }, "https://raw.githubusercontent.com/api-evangelist/gemini-trust/refs/heads/main/conventions/gemini-trust-conventions.yml")],
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses keys secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
