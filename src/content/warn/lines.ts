/** The sentences of a warning. Pure. Each takes what is held and where to, and says one thing. */
import type { Destination, Road, Why } from "../../domain.ts";
import { localeOf, type MessageKey, sayCount, sayDay, type Text } from "../../ui/text.ts";
import { sayTiers } from "../../ui/tiers.ts";
import type { Judged } from "./model.ts";

export interface Context {
  /** The gravest of what is held; the sentences are about it. */
  worst: Judged;
  /** How many credentials and how many secrets are held. */
  credentials: number;
  count: number;
  destination: Destination;
  /** What a person calls the destination. */
  place: string;
  road: Road;
}

/** The text stands in the page already; what is held is its sending. */
export const isSending = (road: Road): boolean => road === "typed" || road === "submit";

/** Cannot be revoked, only moved: a seed phrase, or a private key that is a wallet's. */
export function isWallet({ secret, reason, severity }: Judged): boolean {
  const isKey = secret.kind === "private-key" || secret.kind === "keystore" || secret.kind === "encrypted-key";
  return secret.kind === "seed-phrase" || reason === "wallet-on-web" || (isKey && severity === "critical");
}

export function titleLine({ worst, credentials, count, destination, place }: Context, text: Text): string {
  const isPublic = destination.kind === "public";
  const { record, secret, company } = worst;
  if (isWallet(worst)) return text(secret.kind === "seed-phrase" ? "title_seed_phrase" : "title_wallet_key");
  if (worst.reason === "look-alike" && destination.resembles?.by === "spelling") return text("title_look_alike", [place, destination.resembles.domain]);
  if (credentials > 1) {
    const secrets = sayCount(count, "secrets_one", "secrets_other", text);
    return isPublic ? text("title_many_public", [secrets]) : text("title_many_elsewhere", [secrets, place]);
  }
  if (record !== undefined) {
    const names = [record.providerName, record.label];
    if (worst.reason === "more-than-needed") return text("title_registered_more", [...names, place]);
    return isPublic ? text("title_registered_public", names) : text("title_registered_elsewhere", [...names, place]);
  }
  if (company !== undefined) return text("title_company", [company.label]);
  return isPublic ? text("title_found_public", [secret.label]) : text("title_found_elsewhere", [secret.label, place]);
}

/** Why here is wrong. */
export function whyLine({ worst, destination, place }: Context, text: Text): string {
  if (isWallet(worst)) return text("why_wallet");
  if (worst.reason === "policy") return text("why_policy", [place]);
  if (worst.reason === "more-than-needed" && destination.needs !== undefined) {
    return text("why_more", [place, sayTiers([destination.needs], text)]);
  }
  if (worst.reason === "look-alike" && destination.resembles) {
    const { by, domain } = destination.resembles;
    return text(by === "spelling" ? "why_look_alike" : "why_look_alike_path", [domain]);
  }
  if (worst.reason === "never-needed") return text("why_never", [place]);
  switch (destination.kind) {
    case "public":
      return text("why_public", [place]);
    case "shared":
      return text("why_shared", [place]);
    case "third-party":
      return text("why_third_party", [place]);
    case "unknown":
      return text("why_unknown", [place]);
    default:
      return text("why_elsewhere", [place]);
  }
}

/** What it could cost. */
export function costLine({ worst, credentials }: Context, text: Text): string {
  const cost = costOf(worst, text);
  if (credentials === 1) return cost;
  return text("cost_of_gravest", [worst.record?.label ?? worst.secret.label, cost]);
}

function costOf(worst: Judged, text: Text): string {
  const { record, secret } = worst;
  if (isWallet(worst)) return text("cost_wallet");
  if (record !== undefined) {
    return text("cost_registered", [sayTiers(record.tiers, text), text(record.ipRestricted ? "cost_ip_locked" : "cost_ip_any")]);
  }
  if (secret.grants !== undefined && secret.grants !== "") return text("cost_grants", [secret.grants]);
  return text(worst.severity === "critical" || worst.severity === "high" ? "cost_unknown_high" : "cost_unknown_low");
}

/** What to do. */
export function actLine({ worst, destination, road }: Context, text: Text): string {
  if (isWallet(worst)) return text("act_wallet");
  if (worst.reason === "look-alike" && destination.resembles) return text("act_look_alike", [destination.resembles.domain]);
  const { state, replacedAt, revokedAt, providerName } = worst.record ?? {};
  if (replacedAt !== undefined) return text("act_replaced", [sayDay(replacedAt, text), providerName ?? ""]);
  if (state === "exposed") return text("act_exposed");
  if (state === "revoked") return revokedAt === undefined ? text("act_revoked") : text("act_revoked_on", [sayDay(revokedAt, text)]);
  if (worst.reason === "more-than-needed" && destination.needs !== undefined) {
    const needs = sayTiers([destination.needs], text);
    const beyond = worst.record?.beyond ?? [];
    if (beyond.length === 0) return text("act_more", [needs]);
    const labels = new Intl.ListFormat(localeOf(text), { type: "conjunction" }).format(beyond.map((label) => text("quoted", [label])));
    return text("act_switch_off", [labels, needs]);
  }
  if (worst.company !== undefined) return worst.company.owner === undefined ? text("act_company") : text("act_company_owner", [worst.company.owner]);
  if (isSending(road)) return text("act_rotate_sent");
  return text(road === "file" ? "act_rotate_file" : "act_rotate");
}

const EVIDENCE = {
  checksum: "evidence_checksum",
  structure: "evidence_structure",
  prefix: "evidence_prefix",
  paired: "evidence_paired",
  named: "evidence_named",
  copied: "evidence_copied",
  field: "evidence_field",
  entropy: "evidence_entropy",
  "invalid-checksum": "evidence_entropy",
} as const satisfies Record<Why, MessageKey>;

/** How it was recognised, for the foot of the warning. */
export function evidenceLine({ record, secret, company }: Judged, registryAsked: boolean, text: Text): string {
  if (!registryAsked) return text("evidence_unasked");
  if (record === undefined && company !== undefined) return text("evidence_company");
  return text(record === undefined ? EVIDENCE[secret.why] : "evidence_registry");
}
