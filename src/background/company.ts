/** Company lists in force: brought in step with the package and the policy, and asked about digests. Keeps nothing that matters in a variable. */
import { companyFingerprinter, type Hash, keyCheckOf, LEAST_KEY_BYTES, openList, type CompanyLabel } from "../company/list-file.ts";
import type { Digest } from "../domain.ts";
import { COMPANY_FILTER_PREFIX, type CompanyListState, type CompanyPageFilter } from "../messages.ts";
import type { Policy } from "../policy/policy.ts";
import type { CompanyLists, InstalledList } from "../registry/company.ts";
import { hexOf } from "../registry/hex.ts";

/**
 * In this key of `storage.local`, by slot: from which package or text its list was taken over; empty while that is being done. Without any
 * there is no list and nothing to clear away, so that a browser whose organisation has none opens no database for it.
 */
export const TAKEN_KEY = "company-taken";
/** In this key: the filters that are published. */
export const FILTERS_KEY = "company-filters";

export const PACKAGED = "packaged";

interface Local {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface CompanyEdge {
  lists: CompanyLists;
  local: Local;
  /** Tells one package from another. Empty where no list is inside. */
  packageMark: string;
  /** The bytes of the list in the package. */
  readPackaged(): Promise<Uint8Array<ArrayBuffer>>;
  hash: Hash;
}

export interface Company {
  /** What is told of each digest that is listed. Without a key for the list nothing is. */
  look(digests: readonly Digest[], policy: Policy): Promise<(CompanyLabel | undefined)[]>;
  /** Brings the lists in step; resolves when all are in force. */
  refresh(policy: Policy): Promise<void>;
  /** What every page side must know. */
  pageFilters(policy: Policy): Promise<CompanyPageFilter[]>;
  state(policy: Policy): Promise<CompanyListState[]>;
  /** What is stored of each list, but for its fingerprints; nothing where there never was one. */
  stored(): Promise<InstalledList[]>;
}

export function company({ lists, local, packageMark, readPackaged, hash }: CompanyEdge): Company {
  /** Lists that were refused in this run of the worker; at the next they are looked at again. */
  const damaged = new Set<string>();
  /** Slots whose list was stored in this run: what is left to do takes no time that would have to be shown. */
  const stored = new Set<string>();
  let turn: Promise<void> = Promise.resolve();

  const usable = async (policy: Policy) => {
    const key = keyOf(policy);
    if (!key) return { key, installed: [] };
    const check = keyCheckOf(key);
    return { key, installed: (await lists.installed()).filter(({ header }) => header.keyCheck === check) };
  };

  async function take(slot: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const list = await openList(bytes, hash);
    if (!list) {
      damaged.add(slot);
      return false;
    }
    damaged.delete(slot);
    await lists.install(slot, list);
    stored.add(slot);
    return true;
  }

  async function taken(): Promise<Record<string, string>> {
    const { [TAKEN_KEY]: marks } = await local.get([TAKEN_KEY]);
    const entries = typeof marks === "object" && marks !== null ? Object.entries(marks) : [];
    return Object.fromEntries(entries.flatMap(([slot, mark]) => (typeof mark === "string" ? [[slot, mark]] : [])));
  }

  async function bringInStep(policy: Policy): Promise<void> {
    const wanted = new Map<string, { mark: string; read: () => Promise<Uint8Array<ArrayBuffer>> }>();
    if (packageMark !== "") wanted.set(PACKAGED, { mark: packageMark, read: readPackaged });
    for (const [i, text] of policy.fingerprintLists.entries()) {
      const mark = hexOf(await hash(new TextEncoder().encode(text)));
      wanted.set(`policy ${String(i + 1)}`, { mark, read: () => Promise.resolve(fromBase64(text)) });
    }
    const before = await taken();
    const [gone, fresh] = [Object.keys(before).filter((slot) => !wanted.has(slot)), [...wanted].filter(([slot, { mark }]) => before[slot] !== mark)];
    for (const slot of [...damaged]) if (!wanted.has(slot)) damaged.delete(slot);
    if (gone.length + fresh.length === 0) return;

    const marks = { ...before, ...Object.fromEntries(fresh.map(([slot]) => [slot, ""])) };
    await local.set({ [TAKEN_KEY]: marks });
    for (const [slot] of fresh) stored.delete(slot);
    // A file that cannot be had is a list that cannot be read: it is told, and tried again at the next start.
    for (const [slot, { mark, read }] of fresh) if (await take(slot, await read().catch(() => new Uint8Array(0)))) marks[slot] = mark;
    for (const slot of gone) {
      await lists.remove(slot);
      Reflect.deleteProperty(marks, slot);
    }
    await publishFilters();
    // Last, so that a start after one that was cut short does all of it again.
    await local.set({ [TAKEN_KEY]: marks });
  }

  /** A filter is published once, under the list's own name; those of lists that are gone go too. */
  async function publishFilters(): Promise<void> {
    const { [FILTERS_KEY]: before } = await local.get([FILTERS_KEY]);
    const published = Array.isArray(before) ? before.filter((id): id is string => typeof id === "string") : [];
    const ids = (await lists.installed()).map(({ id }) => id);
    for (const id of ids.filter((one) => !published.includes(one))) {
      const bits = await lists.filterOf(id);
      if (bits) await local.set({ [COMPANY_FILTER_PREFIX + id]: toBase64(bits) });
    }
    const gone = published.filter((id) => !ids.includes(id));
    if (gone.length > 0) await local.remove(gone.map((id) => COMPANY_FILTER_PREFIX + id));
    if (gone.length > 0 || ids.some((id) => !published.includes(id))) await local.set({ [FILTERS_KEY]: ids });
  }

  return {
    look: async (digests, policy) => {
      const { key, installed } = await usable(policy);
      if (!key || installed.length === 0) return digests.map(() => undefined);
      const fingerprintOf = companyFingerprinter(key);
      const found: (CompanyLabel | undefined)[] = digests.map(() => undefined);
      for (const list of installed) {
        const labels = await lists.find(list, digests, fingerprintOf);
        for (const [i, label] of labels.entries()) found[i] ??= label;
      }
      return found;
    },

    refresh: (policy) => {
      turn = turn.catch(() => undefined).then(() => bringInStep(policy));
      return turn;
    },

    stored: async () => (Object.keys(await taken()).length > 0 ? lists.installed() : []),

    pageFilters: async (policy) => (await usable(policy)).installed.map(({ id, header }) => ({ id, lengths: header.lengths })),

    state: async (policy) => {
      const key = keyOf(policy);
      const check = key && keyCheckOf(key);
      const marks = Object.entries(await taken());
      const isAny = marks.length > 0;
      const loading = isAny ? await lists.loading() : [];
      const states = (isAny ? await lists.installed() : []).map(({ slot, header }): CompanyListState => {
        const status = check === undefined ? "no-key" : header.keyCheck === check ? "ready" : "other-key";
        return { slot, name: header.name, madeAt: header.madeAt, count: header.count, status };
      });
      for (const { slot, count, done } of loading) states.push({ slot, name: "", madeAt: "", count, status: "loading", done });
      // Being read and checked as a whole, before its first piece is stored.
      for (const [slot, mark] of marks) if (mark === "" && !damaged.has(slot) && !stored.has(slot) && !loading.some((one) => one.slot === slot)) states.push({ slot, name: "", madeAt: "", count: 0, status: "loading", done: 0 });
      for (const slot of damaged) states.push({ slot, name: "", madeAt: "", count: 0, status: "damaged" });
      return states;
    },
  };
}

function keyOf({ fingerprintKey }: Policy): Uint8Array | undefined {
  const key = fingerprintKey === "" ? undefined : fromBase64(fingerprintKey);
  return key && key.length >= LEAST_KEY_BYTES ? key : undefined;
}

/** Empty where the text is not base64: then it is no list and no key either. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
