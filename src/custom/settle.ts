/** A policy as it counts: its values, the company rules in it, and everything that is wrong with either. Pure. */
import { parseCustomRules } from "./parse.ts";
import type { CustomRule } from "./rule.ts";
import { ruleFacts } from "../detect/facts.ts";
import type { Problem } from "../policy/field.ts";
import { parsePolicy, type Settled } from "../policy/parse.ts";
import { isRuleOff } from "../policy/rules.ts";

export interface SettledRules extends Settled {
  customRules: readonly CustomRule[];
}

export function settle(managed: unknown, own: unknown): SettledRules {
  const { policy, values, problems } = parsePolicy(managed, own);
  const { rules, problems: custom } = parseCustomRules(policy.customRules, (id) => ruleFacts(id) !== undefined);
  const isKnown = (id: string): boolean => ruleFacts(id) !== undefined || rules.some((rule) => rule.id === id);
  const unknown = (path: string): Problem => ({ path, reason: "unknown-rule", details: [] });
  const isOwn = values.some(({ key, source }) => key === "rulesOff" && source === "person");
  return {
    ...{ policy, values },
    problems: [
      ...problems,
      ...custom,
      ...policy.rulesOff.flatMap((id, index) => (id.endsWith("*") || isKnown(id) ? [] : [{ ...unknown(`rulesOff[${index}]`), ...(isOwn && { isOwn }) }])),
      ...Object.keys(policy.severities).flatMap((id) => (isKnown(id) ? [] : [unknown(`severities.${id}`)])),
    ],
    customRules: rules.filter(({ id }) => !isRuleOff(id, policy)),
  };
}
