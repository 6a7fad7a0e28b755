/** What a person is told of one credential, in finished sentences. Pure: no browser API, the clock is an argument. */
import type { Credential, Tier } from "../domain.ts";
import { highestTier } from "../judge/cost.ts";
import { type Lifecycle, lifecycle, type Rotation } from "../lifecycle/lifecycle.ts";
import type { Policy } from "../policy/policy.ts";
import type { Provider } from "../providers/provider.ts";
import { joinList, sayCount, sayDay, sayWhen, type MessageKey, type Text } from "./text.ts";

export interface Link {
  href: string;
  label: string;
}

export interface Fact {
  name: string;
  value: string;
  /** Shown as code, left to right: masks and addresses. */
  isCode?: boolean;
}

export interface KeyRow {
  id: string;
  /** "Binance · grid-bot" */
  title: string;
  label: string;
  provider: string;
  tier: Tier;
  addresses: number;
  state: Credential["state"];
  /** Absent for a revoked key: there is nothing left to replace. */
  rotation?: Rotation & { says: string };
  masks: string[];
  /** What to do next, where there is something. */
  advice?: string;
  page?: Link;
  log?: Link;
  /** A replacement was begun and is not finished. */
  isReplacing: boolean;
  /** A key that can only read needs no regular look at its log. */
  wantsReview: boolean;
}

export interface RowContext {
  text: Text;
  /** Milliseconds since 1970. */
  now: number;
  providerOf: (id: string) => Provider;
  policy?: Policy;
}

export function pageOf(id: string, { text, providerOf }: Pick<RowContext, "text" | "providerOf">): Link | undefined {
  const { name, keyPage } = providerOf(id);
  return keyPage === undefined ? undefined : { href: keyPage.value, label: text("open_key_page_of", [name]) };
}

export function sayRotation({ daysLeft, status }: Rotation, text: Text): string {
  if (status === "overdue") {
    return daysLeft === 0 ? text("rotation_today") : sayCount(-daysLeft, "rotation_overdue_one", "rotation_overdue_other", text);
  }
  return sayCount(daysLeft, "rotation_in_one", "rotation_in_other", text);
}

export function keyRow(credential: Credential, life: Lifecycle, context: RowContext): KeyRow {
  const { text, providerOf } = context;
  const page = pageOf(credential.provider, context);
  const log = logOf(credential.provider, context);
  const tier = highestTier(credential.tiers);
  const name = providerOf(credential.provider).name;
  return {
    id: credential.id,
    title: text("key_title", [name, credential.label]),
    label: credential.label,
    provider: name,
    tier,
    addresses: credential.ipAllowlist.length,
    state: credential.state,
    ...(credential.state !== "revoked" && { rotation: { ...life.rotation, says: sayRotation(life.rotation, text) } }),
    masks: credential.parts.map(({ mask }) => mask),
    ...(life.nextStep === "restrict-addresses" && { advice: text("advice_addresses") }),
    ...(page && { page }),
    ...(log && { log }),
    isReplacing: credential.rotation !== undefined,
    wantsReview: tier !== "read" && credential.state !== "revoked",
  };
}

function logOf(id: string, { text, providerOf }: RowContext): Link | undefined {
  const { name, log } = providerOf(id);
  return log === undefined ? undefined : { href: log.value, label: text("open_log_of", [name]) };
}

const STATES = {
  active: "state_active",
  exposed: "state_exposed",
  rotated: "state_rotated",
  revoked: "state_revoked",
} as const satisfies Record<Credential["state"], MessageKey>;

export const sayState = (state: Credential["state"], text: Text): string => text(STATES[state]);

/** Everything that is known of it, each under its name; what nobody has said is left out. */
export function factsOf(credential: Credential, context: RowContext): Fact[] {
  const { text, now, policy } = context;
  const { rotation } = lifecycle(credential, now, policy);
  const day = (at: number) => sayDay(at, text);
  const yesNo = (value: boolean) => text(value ? "yes" : "no");
  const list = (items: readonly string[]) => joinList(items, text);
  const { ipAllowlist, pairs = [], integrations = [], parts } = credential;
  const facts: (Fact | false | undefined)[] = [
    credential.state !== "revoked" && { name: text("fact_rotation"), value: sayRotation(rotation, text) },
    { name: text("fact_period"), value: sayCount(rotation.everyDays, "days_one", "days_other", text) },
    { name: text("fact_created"), value: day(credential.createdAt) },
    maybe(credential.rotatedAt, (at) => ({ name: text("fact_rotated"), value: day(at) })),
    maybe(credential.revokedAt, (at) => ({ name: text("fact_revoked"), value: day(at) })),
    maybe(credential.expiresAt, (at) => ({ name: text("fact_expires"), value: day(at) })),
    maybe(credential.reviewedAt, (at) => ({ name: text("fact_reviewed"), value: sayWhen(Math.min(at, now), now, text) })),
    maybe(credential.purpose, (value) => ({ name: text("fact_purpose"), value })),
    { name: text("fact_addresses"), value: ipAllowlist.length === 0 ? text("ip_any") : ipAllowlist.join(", "), isCode: ipAllowlist.length > 0 },
    maybe(credential.withdrawalAllowlist, (value) => ({ name: text("fact_withdrawal_allowlist"), value: yesNo(value) })),
    pairs.length > 0 && { name: text("fact_pairs"), value: list(pairs) },
    maybe(credential.subAccount, (value) => ({ name: text("fact_sub_account"), value })),
    maybe(credential.twoFactor, (value) => ({ name: text("fact_two_factor"), value: yesNo(value) })),
    integrations.length > 0 && { name: text("fact_integrations"), value: list(integrations) },
    { name: text("fact_masks"), value: parts.map(({ mask }) => mask).join("  "), isCode: true },
    maybe(credential.notes, (value) => ({ name: text("fact_notes"), value })),
  ];
  return facts.filter((fact): fact is Fact => fact !== false && fact !== undefined);
}

function maybe<T>(value: T | undefined, make: (value: T) => Fact): Fact | undefined {
  return value === undefined || value === "" ? undefined : make(value);
}
