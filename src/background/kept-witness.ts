/** The registry's witness, kept in `storage.local`: another file of the browser's than the database, so that they are seldom lost together. */
import type { Witness } from "../registry/witness.ts";

const KEY = "registry";

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export function keptWitness(local: Area): Witness {
  return {
    read: async () => {
      const { [KEY]: install } = await local.get(KEY);
      return typeof install === "string" ? install : undefined;
    },
    write: (install) => local.set({ [KEY]: install }),
    forget: () => local.remove(KEY),
  };
}
