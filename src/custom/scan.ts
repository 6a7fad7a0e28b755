/** A text under a policy, away from a browser: Keybrake's own rules and the company's, without what is switched off. Pure. */
import { type Candidate, scan } from "../detect/scan.ts";
import { isRuleOff, severityUnder } from "../policy/rules.ts";
import { CustomRules } from "./match.ts";
import { mergeCandidates } from "./merge.ts";
import type { SettledRules } from "./settle.ts";

export type Scan = (text: string) => Candidate[];

export function scanUnder({ policy, customRules }: Pick<SettledRules, "policy" | "customRules">): Scan {
  const custom = new CustomRules(customRules);
  return (text) => {
    const own = scan(text);
    return mergeCandidates(own, custom.find(text, own.length))
      .filter(({ rule }) => !isRuleOff(rule, policy))
      .map((candidate) => ({ ...candidate, severity: severityUnder(candidate.rule, candidate.severity, policy) }));
  };
}
