/** Company lists in force: brought in step with the package and the policy, and asked about digests. Keeps nothing that matters in a variable. */
import { companyFingerprinter, keyCheckOf, LEAST_KEY_BYTES, openList, type CompanyLabel, type OpenList } from "../company/list-file.ts";
import type { Digest } from "../domain.ts";
import { COMPANY_FILTER_PREFIX, type CompanyListState, type CompanyPageFilter } from "../messages.ts";
import type { Policy } from "../policy/policy.ts";
import type { CompanyLists } from "../registry/company.ts";

/** In this key of `storage.local`: for which package its list was last taken over, so that no start has to read it again. */
export const TAKEN_KEY = "company-taken";

const PACKAGED = "packaged";

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
  readPackaged(): Promise<Uint8Array>;
}

export interface Company {
  /** What is told of each digest that is listed. Without a key for the list nothing is. */
  look(digests: readonly Digest[], policy: Policy): Promise<(CompanyLabel | undefined)[]>;
  /** Brings the lists in step; resolves when all are in force. */
  refresh(policy: Policy): Promise<void>;
  /** What every page side must know. */
  pageFilters(policy: Policy): Promise<CompanyPageFilter[]>;
  state(policy: Policy): Promise<CompanyListState[]>;
}

export function company({ lists, local, packageMark, readPackaged }: CompanyEdge): Company {
  /** Lists that were refused in this run of the worker; at the next they are looked at again. */
  const damaged = new Set<string>();
  let turn: Promise<void> = Promise.resolve();

  const usable = async (policy: Policy) => {
    const key = keyOf(policy);
    if (!key) return { key, installed: [] };
    const check = keyCheckOf(key);
    return { key, installed: (await lists.installed()).filter(({ header }) => header.keyCheck === check) };
  };

  async function take(slot: string, open: () => Promise<OpenList | undefined>): Promise<boolean> {
    const list = await open();
    if (!list) {
      damaged.add(slot);
      return false;
    }
    damaged.delete(slot);
    await lists.install(slot, list);
    return true;
  }

  async function bringInStep(policy: Policy): Promise<void> {
    const { [TAKEN_KEY]: taken } = await local.get([TAKEN_KEY]);
    if (packageMark === "") await lists.remove(PACKAGED);
    else if (taken !== packageMark && (await take(PACKAGED, async () => openList(await readPackaged())))) await local.set({ [TAKEN_KEY]: packageMark });
    const wanted = new Set([PACKAGED]);
    for (const [i, text] of policy.fingerprintLists.entries()) {
      const slot = `policy ${String(i + 1)}`;
      wanted.add(slot);
      await take(slot, () => Promise.resolve(openList(fromBase64(text))));
    }
    for (const { slot } of [...(await lists.installed()), ...(await lists.loading())]) if (!wanted.has(slot)) await lists.remove(slot);
    await publishFilters();
  }

  /** A filter is published once, under the list's own name; those of lists that are gone go too. */
  async function publishFilters(): Promise<void> {
    const { "company-filters": before } = await local.get(["company-filters"]);
    const published = Array.isArray(before) ? before.filter((id): id is string => typeof id === "string") : [];
    const ids = (await lists.installed()).map(({ id }) => id);
    for (const id of ids.filter((one) => !published.includes(one))) {
      const bits = await lists.filterOf(id);
      if (bits) await local.set({ [COMPANY_FILTER_PREFIX + id]: toBase64(bits) });
    }
    const gone = published.filter((id) => !ids.includes(id));
    if (gone.length > 0) await local.remove(gone.map((id) => COMPANY_FILTER_PREFIX + id));
    if (gone.length > 0 || ids.some((id) => !published.includes(id))) await local.set({ "company-filters": ids });
  }

  return {
    look: async (digests, policy) => {
      const { key, installed } = await usable(policy);
      if (!key || installed.length === 0) return digests.map(() => undefined);
      const fingerprintOf = companyFingerprinter(key);
      return Promise.all(
        digests.map(async (digest) => {
          const fingerprint = fingerprintOf(digest);
          for (const list of installed) {
            const label = await lists.find(list, fingerprint);
            if (label) return label;
          }
          return undefined;
        }),
      );
    },

    refresh: (policy) => {
      turn = turn.catch(() => undefined).then(() => bringInStep(policy));
      return turn;
    },

    pageFilters: async (policy) => (await usable(policy)).installed.map(({ id, header }) => ({ id, lengths: header.lengths })),

    state: async (policy) => {
      const key = keyOf(policy);
      const check = key && keyCheckOf(key);
      const loading = await lists.loading();
      const states = (await lists.installed()).map(({ slot, header }): CompanyListState => {
        const status = check === undefined ? "no-key" : header.keyCheck === check ? "ready" : "other-key";
        return { slot, name: header.name, madeAt: header.madeAt, count: header.count, status };
      });
      for (const { slot, count, done } of loading) states.push({ slot, name: "", madeAt: "", count, status: "loading", done });
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
function fromBase64(text: string): Uint8Array {
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
