/**
 * What was copied on a provider's key page in the last minutes: exchange keys have no face of their own, and the page they come from names them.
 * In `storage.session` only: memory, gone with the browser. A secret is there as its keyed fingerprint, as in the registry.
 */
import * as v from "valibot";
import type { Part } from "../domain.ts";
import type { PageState } from "../messages.ts";

const KEY = "copied";
const stored = v.array(
  v.object({
    ...{ fingerprint: v.string(), provider: v.string(), part: v.picklist(["key", "secret", "passphrase"]) },
    ...{ length: v.number(), gate: v.number(), until: v.number() },
  }),
);

/** From one window to the next it takes seconds; a clipboard is forgotten, and overwritten, in minutes. */
export const COPIED_MS = 10 * 60_000;
/** Key, secret and passphrase of a handful of keys; a hostile renderer of a provider's page could send more. */
const MOST = 20;

export interface Copied {
  fingerprint: string;
  provider: string;
  part: Part;
  length: number;
  /** See `filter.ts`: what every frame is told of it, besides its length. */
  gate: number;
}

export interface CopiedList {
  note(copied: Copied): Promise<void>;
  find(fingerprints: readonly string[]): Promise<Copied | undefined>;
  /** What every frame is told: enough to ask, and nothing of a secret that a mask does not show. */
  hint(): Promise<PageState["copied"]>;
}

interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export function copiedList(session: Area, now: () => number): CopiedList {
  const recent = async () => {
    const parsed = v.safeParse(stored, (await session.get([KEY]))[KEY]);
    return parsed.success ? parsed.output.filter(({ until }) => until > now()) : [];
  };
  return {
    note: async (copied) => {
      const others = (await recent()).filter(({ fingerprint }) => fingerprint !== copied.fingerprint);
      await session.set({ [KEY]: [...others, { ...copied, until: now() + COPIED_MS }].slice(-MOST) });
    },
    find: async (fingerprints) => (await recent()).find(({ fingerprint }) => fingerprints.includes(fingerprint)),
    hint: async () => {
      const all = await recent();
      if (all.length === 0) return undefined;
      const distinct = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);
      return { lengths: distinct(all.map(({ length }) => length)), gates: distinct(all.map(({ gate }) => gate)), until: Math.max(...all.map(({ until }) => until)) };
    },
  };
}
