/** What is known of a secret by the key page it was copied from. Pure. */
import type { Severity } from "../domain.ts";
import type { WireFinding } from "../messages.ts";
import { provider } from "../providers/catalog.ts";
import type { Copied } from "./copied.ts";
import type { RuleKnowledge } from "./judging.ts";

/** The provider's rule for the part, else the general one. */
const RULES = { key: ["api-key", "key"], secret: ["api-secret", "secret"], passphrase: ["passphrase", "passphrase"] } as const;
const COSTS = { low: 0, medium: 1, high: 2, critical: 3 } as const satisfies Record<Severity, number>;

/** A finding that a secret's own form has told, not only what stands beside it. */
export const isTold = (finding: WireFinding | undefined): boolean => finding?.confidence === "verified" || finding?.confidence === "structural";

/** What the registry would say of such a key; absent only where no rule file is loaded at all. */
export function copiedKnowledge({ provider: id, part }: Copied, ruleFacts: (rule: string) => RuleKnowledge | undefined): (RuleKnowledge & { rule: string }) | undefined {
  const [own, general] = [`${id}-${RULES[part][0]}`, `generic-${RULES[part][1]}`];
  const facts = ruleFacts(own);
  if (facts) return { ...facts, rule: own };
  const { name, keyPage } = provider(id);
  const plain = ruleFacts(general);
  return plain && { ...plain, rule: general, provider: id, providerName: name, label: `${name} ${plain.label}`, revoke: keyPage?.value ?? "" };
}

/** The half that only names a key is less. */
export function severityOfCopied({ part }: Copied, found: Severity = "low"): Severity {
  const own = part === "secret" ? "high" : "medium";
  return COSTS[found] > COSTS[own] ? found : own;
}
