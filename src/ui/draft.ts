/** The form for a new credential -> request, or what is wrong with it. Pure; it sees digests, and a secret only in {@link takePart}. */
import { digestOf } from "../detect/digest.ts";
import { maskOf } from "../detect/mask.ts";
import { type Weakness, weaknessOf } from "../detect/strength.ts";
import type { Credential, Part, Tier } from "../domain.ts";
import { gateOf } from "../filter.ts";
import type { AddRequest } from "../messages.ts";
import { Secret } from "../secret.ts";
import type { MessageKey, Text } from "./text.ts";
import { parseAddresses } from "./addresses.ts";

export const PARTS = ["key", "secret", "passphrase"] as const satisfies readonly Part[];

export type TakenPart = AddRequest["parts"][number];

/** What the form holds. Secrets are in here only as digests. */
export interface Draft {
  /** Id of a known provider, or `other`. */
  provider: string;
  /** Name of a provider that is not known. */
  otherProvider: string;
  label: string;
  tiers: ReadonlySet<Tier>;
  addresses: string;
  /** `YYYY-MM-DD`, in the person's own time zone. */
  created: string;
  parts: Partial<Record<Part, TakenPart>>;
}

export type DraftField = "provider" | "otherProvider" | "label" | "tiers" | "addresses" | "created" | "parts";
export type DraftErrors = Partial<Record<DraftField, string>>;

export const OTHER = "other";

const KINDS = { key: "api-key", secret: "api-secret", passphrase: "passphrase" } as const;

const WEAKNESSES = {
  short: "weak_short",
  repetitive: "weak_repetitive",
  guessable: "weak_guessable",
} as const satisfies Record<Weakness, MessageKey>;

/** Takes a secret out of the form: its digest, its mask, and no more. Refuses one that could be found again by trying. */
export function takePart(part: Part, raw: string): { ok: true; taken: TakenPart } | { ok: false; error: MessageKey } {
  const trimmed = raw.trim();
  const weakness = weaknessOf(trimmed);
  if (weakness !== undefined) return { ok: false, error: WEAKNESSES[weakness] };
  if (trimmed.length > LONGEST) return { ok: false, error: "weak_long" };
  return {
    ok: true,
    taken: { part, digest: digestOf(new Secret(trimmed)), mask: maskOf(trimmed, KINDS[part]), length: trimmed.length, gate: gateOf(trimmed) },
  };
}

/**
 * The registered credential that shares a secret with a request which the worker refused as a duplicate: told by mask and length, which
 * is enough to name it once it is known to be there, and only if no other looks the same.
 */
export function twinOf(request: AddRequest, credentials: readonly Credential[]): Credential | undefined {
  const alike = credentials.filter(({ parts }) =>
    parts.some((one) => request.parts.some(({ mask, length }) => one.mask === mask && one.length === length)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** What the contract lets one part measure. */
const LONGEST = 100_000;

/** Keys did not exist before the web; a year of two digits is a slip. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** A date field's value as milliseconds since 1970, the beginning of that day; nothing of the future. */
function parseDate(date: string, now: number): number | undefined {
  const at = Date.parse(`${date}T00:00:00`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(at) || at < EARLIEST || at > now) return undefined;
  return at;
}

export function toRequest(draft: Draft, now: number, text: Text): { ok: true; request: AddRequest } | { ok: false; errors: DraftErrors } {
  const errors: DraftErrors = {};
  const provider = draft.provider === OTHER ? draft.otherProvider.trim().slice(0, 60) : draft.provider;
  const label = draft.label.trim();
  const addresses = parseAddresses(draft.addresses);
  const createdAt = parseDate(draft.created, now);
  const parts = PARTS.flatMap((part) => draft.parts[part] ?? []);
  if (provider === "") errors[draft.provider === OTHER ? "otherProvider" : "provider"] = text("error_provider");
  if (label === "") errors.label = text("error_label");
  if (draft.tiers.size === 0) errors.tiers = text("error_tiers");
  if (!addresses.ok) errors.addresses = "wrong" in addresses ? text("error_address", [addresses.wrong]) : text("error_addresses_many");
  if (createdAt === undefined) errors.created = text("error_created");
  if (parts.length === 0) errors.parts = text("error_parts");
  else if (new Set(parts.map(({ digest }) => digest)).size < parts.length) errors.parts = text("error_parts_same");
  if (Object.keys(errors).length > 0 || !addresses.ok || createdAt === undefined) return { ok: false, errors };
  return {
    ok: true,
    request: { type: "add-credential", provider, label, tiers: [...draft.tiers], ipAllowlist: addresses.addresses, createdAt, parts },
  };
}
