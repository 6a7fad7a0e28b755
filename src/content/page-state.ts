/** What the worker has published for every page side, kept up to date in this frame. */
import type { Filter } from "../filter.ts";
import type { PageState } from "../messages.ts";
import { onPageState, readPageState } from "../platform/page.ts";
import { defaultPagePolicy, type PagePolicy } from "../policy/policy.ts";

let filter: Filter | null = null;

let policy: PagePolicy = defaultPagePolicy;

/** The organisation's, once it has arrived; it changes under open pages. */
export const currentPolicy = (): PagePolicy => policy;

/** Null until it has arrived, some milliseconds after it was asked for. */
export const currentFilter = (): Filter | null => filter;

const NOTHING_REGISTERED: Filter = { lengths: [], gates: [], tags: [] };

/** What is read when nobody has registered anything yet. */
export const NOTHING_PUBLISHED: PageState = { version: 1, filter: NOTHING_REGISTERED };

/** @param known what was read before, if anything was: then it holds from this very moment. */
export function followPageState(known: PageState | undefined): void {
  const take = (state: PageState): void => {
    filter = state.filter;
    policy = state.policy ?? defaultPagePolicy;
  };
  onPageState(take);
  if (known) take(known);
  else void readPageState().then((state) => filter ?? take(state ?? NOTHING_PUBLISHED));
}
