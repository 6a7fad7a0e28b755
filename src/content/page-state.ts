/** What the worker has published for every page side, kept up to date in this frame. */
import type { Filter } from "../filter.ts";
import { onPageState, readPageState } from "../platform/page.ts";

let filter: Filter | null = null;

/** Null until it has arrived, some milliseconds after `document_start`. */
export const currentFilter = (): Filter | null => filter;

const NOTHING_REGISTERED: Filter = { lengths: [], gates: [], tags: [] };

export async function followPageState(): Promise<void> {
  onPageState((state) => {
    filter = state.filter;
  });
  filter = (await readPageState())?.filter ?? NOTHING_REGISTERED;
}
