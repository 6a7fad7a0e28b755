/** What the worker has published for every page side, kept up to date in this frame. */
import type { Filter } from "../filter.ts";
import type { PageFilter } from "./decision.ts";
import type { CompanyFilter } from "../company/filter.ts";
import type { CompanyPageFilter, PageState } from "../messages.ts";
import { onPageState, readCompanyFilter, readPageState } from "../platform/page.ts";
import { defaultPagePolicy, type PagePolicy } from "../policy/policy.ts";

let filter: Filter | null = null;

let copied: PageState["copied"];

let policy: PagePolicy = defaultPagePolicy;

/** The organisation's, once it has arrived; it changes under open pages. */
export const currentPolicy = (): PagePolicy => policy;

/** By their ids, as far as they have arrived. */
const company = new Map<string, CompanyFilter>();
let listed: readonly CompanyPageFilter[] = [];

function takeCompany(filters: readonly CompanyPageFilter[]): void {
  listed = filters;
  for (const { id, lengths } of filters) {
    if (company.has(id)) continue;
    // A filter that cannot be had lists nothing: else this frame would ask about every token for good.
    void readCompanyFilter(id).then((bits) => company.set(id, { bits: bits ?? new Uint8Array(0), lengths }));
  }
  for (const id of [...company.keys()]) if (!filters.some((one) => one.id === id)) company.delete(id);
}

/** Null until it has arrived, some milliseconds after it was asked for; where there are company lists, until their filters have too. */
export const currentFilter = (): PageFilter | null => {
  const arrived = listed.flatMap(({ id }) => company.get(id) ?? []);
  if (!filter || arrived.length < listed.length) return null;
  return { ...filter, ...(arrived.length > 0 && { company: arrived }), ...(copied && copied.until > Date.now() && { copied }) };
};

const NOTHING_REGISTERED: Filter = { lengths: [], gates: [], tags: [] };

/** What is read when nobody has registered anything yet. */
export const NOTHING_PUBLISHED: PageState = { version: 1, filter: NOTHING_REGISTERED };

/** @param known what was read before, if anything was: then it holds from this very moment. */
export function followPageState(known: PageState | undefined): void {
  const take = (state: PageState): void => {
    filter = state.filter;
    copied = state.copied;
    policy = state.policy ?? defaultPagePolicy;
    takeCompany(state.company ?? []);
  };
  onPageState(take);
  if (known) take(known);
  else void readPageState().then((state) => filter ?? take(state ?? NOTHING_PUBLISHED));
}
