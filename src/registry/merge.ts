/** (what is registered, what an import brings) -> what is written. Pure. Nothing that is there is lost by an import. */
import type { Exposure, Override } from "../domain.ts";
import type { BackupRow, Imported } from "../messages.ts";
import { isOpen } from "../lifecycle/response.ts";
import type { Addition, StoredCredential, StoredPart } from "./schema.ts";

type BackupOf<S extends BackupRow["store"]> = Extract<BackupRow, { store: S }>["row"];

const SHOWN_LABELS = 50;
const MOST_PARTS = 3;

export interface CredentialMerge {
  puts: StoredCredential[];
  /** Id in the backup -> id here, where they differ. */
  renamed: ReadonlyMap<string, string>;
  counts: Imported["credentials"];
  knownLabels: string[];
}

/**
 * A credential of a backup is found by its id, else by a secret it shares. Of two copies the one that was changed later counts; parts that
 * only one of them has are kept. Bulk additions that share a secret with a known credential are left out.
 */
export function mergeCredentials(existing: readonly StoredCredential[], incoming: readonly BackupOf<"credentials">[], additions: readonly Addition[], now: number, newId: () => string): CredentialMerge {
  const here = new Map(existing.map((one) => [one.id, one]));
  const index = indexOf(existing);
  const puts = new Map<string, StoredCredential>();
  const renamed = new Map<string, string>();
  const counts = { added: 0, updated: 0, known: 0 };
  const knownLabels: string[] = [];
  const known = (label: string): void => {
    counts.known++;
    if (knownLabels.length < SHOWN_LABELS) knownLabels.push(label);
  };
  const put = (one: StoredCredential): void => {
    puts.set(one.id, one);
    here.set(one.id, one);
    index.add(one);
  };

  for (const row of incoming) {
    const local = here.get(row.id) ?? index.twin(row.parts);
    if (!local) {
      put(row);
      counts.added++;
      continue;
    }
    if (local.id !== row.id) renamed.set(row.id, local.id);
    const parts = withMissing(local.parts, row.parts);
    const isLater = local.id === row.id && row.changedAt > local.changedAt;
    if (isLater) put({ ...row, parts });
    else if (parts.length > local.parts.length) put({ ...local, parts });
    if (isLater || parts.length > local.parts.length) counts.updated++;
    else known(row.label);
  }
  for (const { facts, parts, prints } of additions) {
    if (prints.some((print) => index.has(print))) {
      known(facts.label);
      continue;
    }
    put({ ...facts, parts, id: newId(), state: "active", changedAt: now });
    counts.added++;
  }
  return { puts: [...puts.values()].map((one) => withIds(one, renamed)), renamed, counts, knownLabels };
}

/** Same exposure, two copies: what was decided and done on either side counts. */
export function mergeExposure(local: Exposure | undefined, row: BackupOf<"exposures">, renamed: ReadonlyMap<string, string>): Exposure {
  const secrets = row.secrets.map((one) => ({ ...one, ...(one.credentialId !== undefined && { credentialId: renamed.get(one.credentialId) ?? one.credentialId }) }));
  if (!local) return { ...row, secrets };
  const [decided, other] = local.choice === "pending" ? [row, local] : [local, row];
  const steps = new Map([...(other.steps ?? []), ...(decided.steps ?? [])].map((one) => [one.step, one]));
  const settledAt = decided.settledAt ?? other.settledAt;
  const merged: Exposure = { ...decided, secrets: local.secrets, ...(steps.size > 0 && { steps: [...steps.values()] }) };
  return settledAt === undefined ? merged : { ...merged, settledAt };
}

/** Left to do, unless it is about nothing but credentials that no provider accepts any more. */
export function isLeft(exposure: Exposure, stateOf: (id: string) => StoredCredential["state"] | undefined): boolean {
  return isOpen(exposure) && !exposure.secrets.every(({ credentialId }) => credentialId !== undefined && stateOf(credentialId) === "revoked");
}

export function newOverrides(existing: readonly Override[], incoming: readonly Override[]): Override[] {
  const places = new Set(existing.map(placeOf));
  const ids = new Set(existing.map(({ id }) => id));
  return incoming.filter((one) => {
    if (places.has(placeOf(one)) || ids.has(one.id)) return false;
    places.add(placeOf(one));
    return ids.add(one.id);
  });
}

function placeOf({ fingerprint, host }: Override): string {
  return `${fingerprint} ${host}`;
}

/** Finds who has a secret: by fingerprint, or, where the keys differ, by what the page side's filter knows of it (at least 42 bits agree). */
function indexOf(existing: readonly StoredCredential[]) {
  const byPrint = new Map<string, string>();
  const byLook = new Map<string, { id: string; key: string }>();
  const all = new Map<string, StoredCredential>();
  const add = (one: StoredCredential): void => {
    all.set(one.id, one);
    for (const part of one.parts) {
      byPrint.set(part.fingerprint, one.id);
      byLook.set(lookOf(part), { id: one.id, key: part.key });
    }
  };
  for (const one of existing) add(one);
  return {
    add,
    has: (print: string) => byPrint.has(print),
    twin: (parts: readonly StoredPart[]): StoredCredential | undefined => {
      for (const part of parts) {
        const alike = byLook.get(lookOf(part));
        const id = byPrint.get(part.fingerprint) ?? (alike && alike.key !== part.key ? alike.id : undefined);
        if (id !== undefined) return all.get(id);
      }
      return undefined;
    },
  };
}

function lookOf({ tag, length, gate }: StoredPart): string {
  return `${tag} ${length} ${gate}`;
}

/** The parts that are here, and those of the other copy whose role is free. */
function withMissing(local: readonly StoredPart[], others: readonly StoredPart[]): StoredPart[] {
  const looks = new Set(local.map(lookOf));
  const roles = new Set(local.map(({ part }) => part));
  return [...local, ...others.filter((one) => !looks.has(lookOf(one)) && !roles.has(one.part))].slice(0, MOST_PARTS);
}

function withIds(one: StoredCredential, renamed: ReadonlyMap<string, string>): StoredCredential {
  const { replaces, replacedBy, rotation } = one;
  const to = (id: string): string => renamed.get(id) ?? id;
  return {
    ...one,
    ...(replaces !== undefined && { replaces: to(replaces) }),
    ...(replacedBy !== undefined && { replacedBy: to(replacedBy) }),
    ...(rotation?.successorId !== undefined && { rotation: { ...rotation, successorId: to(rotation.successorId) } }),
  };
}
