/** Keeps what is shown outside the registry true to it: what every page side reads, and the number on the toolbar button. */
import { buildFilter } from "../filter.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";
import { defaultPagePolicy, pagePolicyOf } from "../policy/policy.ts";
import type { Bench } from "./judging.ts";
import type { Outlets } from "./outlets.ts";

export interface Signals {
  /** Other company lists are in force than before. */
  listsChanged(): Promise<void>;
  /** Other secrets are registered than before. */
  registryChanged(): Promise<void>;
  /** Something was copied on a key page, or the time of that has passed. */
  copiedChanged(): Promise<void>;
  /** Something else is to be done than before: an edit, a review, a step, or a day has passed. */
  standingChanged(): Promise<void>;
  /** An exposure was written or decided. Cheap: it comes with every hold. */
  exposuresChanged(): Promise<void>;
}

export function signals({ registry, policies, company, copied, now }: Bench, outlets: Outlets): Signals {
  /** How many keys need something though none of them was exposed; those are counted by their exposures. */
  let waiting = 0;

  const publish = async (): Promise<void> => {
    const settled = (await policies.settings()).policy;
    const policy = pagePolicyOf(settled);
    const lists = await company.pageFilters(settled).catch(() => []);
    const hint = await copied.hint();
    const isDefault = JSON.stringify(policy) === JSON.stringify(defaultPagePolicy);
    await outlets.publish({ version: 1, filter: buildFilter(await registry.filterInputs()), ...(!isDefault && { policy }), ...(lists.length > 0 && { company: lists }), ...(hint && { copied: hint }) });
  };
  const exposuresChanged = async (): Promise<void> => outlets.badge(waiting + (await registry.openExposures()));
  const standingChanged = async (): Promise<void> => {
    const { policy } = await policies.settings();
    const credentials = await registry.credentials();
    waiting = credentials.filter((one) => one.state !== "exposed" && lifecycle(one, now(), policy).needsAttention).length;
    await exposuresChanged();
  };
  return {
    listsChanged: publish,
    copiedChanged: publish,
    exposuresChanged,
    standingChanged,
    registryChanged: async () => {
      await publish();
      await standingChanged();
    },
  };
}
