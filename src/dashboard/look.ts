/** Text -> what is found in it, without the secrets. Loaded only where a text is tried: the engine is heavy. Pure. */
import { ruleFacts } from "../detect/facts.ts";
import { catalog } from "../detect/catalog.ts";
import { scan } from "../detect/scan.ts";
import type { Severity } from "../domain.ts";

export interface Found {
  rule: string;
  label: string;
  provider: string;
  mask: string;
  severity: Severity;
  confidence: "verified" | "structural" | "contextual" | "possible";
  grants: string;
}

/** What was found; the text itself and its secrets stay behind. */
export function look(text: string): Found[] {
  return scan(text).map(({ rule, label, mask, severity, confidence }) => {
    const facts = ruleFacts(rule);
    return { rule, label, mask, severity, confidence, provider: facts?.providerName ?? "", grants: facts?.grants ?? "" };
  });
}

export interface ListedRule {
  id: string;
  label: string;
  provider: string;
  severity: Severity;
}

export function allRules(): ListedRule[] {
  return [...catalog().facts.values()]
    .map(({ id, label, providerName, severity }) => ({ id, label, provider: providerName, severity }))
    .sort((a, b) => a.provider.localeCompare(b.provider) || a.label.localeCompare(b.label));
}
