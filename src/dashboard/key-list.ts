/** All credentials -> the ones that are shown, in their order. Pure. Sentences are made only for what is drawn. */
import type { Credential, CredentialState, Tier } from "../domain.ts";
import { tierIsAbove } from "../judge/cost.ts";
import { type Lifecycle, lifecycle } from "../lifecycle/lifecycle.ts";
import type { Policy } from "../policy/policy.ts";
import type { Sorting } from "../ui/data-table.tsx";

export interface ListedKey {
  credential: Credential;
  life: Lifecycle;
  tier: Tier;
  provider: string;
  /** What a search looks at, in lower case. */
  words: string;
  needsAttention: boolean;
}

export interface KeyFilter {
  query: string;
  tier?: Tier;
  state?: CredentialState | "attention" | "any-ip";
}

const TIERS = ["read", "trade", "withdraw", "manage"] as const satisfies readonly Tier[];
const STATES = ["exposed", "active", "rotated", "revoked"] as const satisfies readonly CredentialState[];

export function listKeys(credentials: readonly Credential[], now: number, policy: Policy, nameOf: (provider: string) => string): ListedKey[] {
  return credentials.map((credential) => {
    const life = lifecycle(credential, now, policy);
    const provider = nameOf(credential.provider);
    const { label, purpose = "", notes = "", subAccount = "", integrations = [], parts } = credential;
    return {
      credential,
      life,
      tier: life.tier,
      provider,
      words: [provider, label, purpose, notes, subAccount, ...integrations, ...parts.map(({ mask }) => mask)].join("\n").toLocaleLowerCase(),
      needsAttention: life.needsAttention,
    };
  });
}

/** Every word of the query must be found, in any order. */
export function filterKeys(keys: readonly ListedKey[], { query, tier, state }: KeyFilter): ListedKey[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return keys.filter(
    (key) =>
      (tier === undefined || key.tier === tier) &&
      (state === undefined || isIn(key, state)) &&
      wanted.every((word) => key.words.includes(word)),
  );
}

function isIn({ credential, needsAttention }: ListedKey, state: NonNullable<KeyFilter["state"]>): boolean {
  if (state === "attention") return needsAttention;
  if (state === "any-ip") return credential.state !== "revoked" && credential.ipAllowlist.length === 0;
  return credential.state === state;
}

/** What can still be used comes before what cannot, whatever else is sorted by. */
const ended = ({ credential }: ListedKey): number => (credential.state === "revoked" ? 1 : 0);

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
const byName = (a: ListedKey, b: ListedKey): number => names.compare(a.provider, b.provider) || names.compare(a.credential.label, b.credential.label);

const ORDERS: Record<string, (a: ListedKey, b: ListedKey) => number> = {
  key: byName,
  tier: (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier),
  address: (a, b) => a.credential.ipAllowlist.length - b.credential.ipAllowlist.length,
  due: (a, b) => a.life.rotation.dueAt - b.life.rotation.dueAt,
  reviewed: (a, b) => (a.credential.reviewedAt ?? 0) - (b.credential.reviewedAt ?? 0),
  next: (a, b) =>
    Number(b.needsAttention) - Number(a.needsAttention) ||
    STATES.indexOf(a.credential.state) - STATES.indexOf(b.credential.state) ||
    a.life.rotation.dueAt - b.life.rotation.dueAt,
};

export function sortKeys(keys: readonly ListedKey[], { by, isDescending }: Sorting): ListedKey[] {
  const order = ORDERS[by] ?? byName;
  const sign = isDescending ? -1 : 1;
  return keys.toSorted((a, b) => ended(a) - ended(b) || sign * order(a, b) || byName(a, b));
}

export interface KeyStats {
  attention: number;
  canMoveFunds: number;
  anyAddress: number;
  next?: ListedKey;
}

export function statsOf(keys: readonly ListedKey[]): KeyStats {
  const live = keys.filter((key) => ended(key) === 0);
  const ahead = live.filter(({ life, credential }) => life.rotation.status !== "overdue" && credential.state !== "rotated");
  const next = ahead.reduce<ListedKey | undefined>((first, key) => (first && first.life.rotation.dueAt <= key.life.rotation.dueAt ? first : key), undefined);
  return {
    attention: live.filter((key) => key.needsAttention).length,
    canMoveFunds: live.filter(({ tier }) => tierIsAbove(tier, "trade")).length,
    anyAddress: live.filter(({ credential }) => credential.ipAllowlist.length === 0).length,
    ...(next && { next }),
  };
}
