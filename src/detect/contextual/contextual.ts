/** Values known by the words beside them: those of named providers, and of providers nobody listed. */
import type { Facts } from "../catalog.ts";
import { endsAt } from "../edges.ts";
import type { Hit } from "../hit.ts";
import type { BoundedLook } from "../look.ts";
import { isDocumentedSample, isMonotonous, isPlaceholder } from "../quiet/placeholder.ts";
import { isOrdinary } from "../quiet/ordinary.ts";
import { GENERIC } from "./generic.ts";
import { type Label, labelBefore } from "./label.ts";
import type { NamedRules, ReadyContextual } from "./named.ts";
import { type Role, isHarmless, roleOf } from "./roles.ts";
import { type Value, valueAround } from "./value.ts";

// What may follow a role word in its label: `const apiKey: string =`, `token_prod =`, `secret is`.
const FARTHEST_ROLE = 24;

/** Looks at the value around a run that a role word stands before. */
export function findContextual(named: NamedRules, look: BoundedLook, start: number, end: number): { hit?: Hit; value: Value } {
  const { text } = look;
  const value = valueAround(text, start, end);
  const length = value.end - value.start;
  if (length < 8 || length > 1024 || !look.spend(160)) return { value };
  const label = labelBefore(text, value.start);
  const role = roleOf(label.name);
  if (!role || label.name.length - role.end > FARTHEST_ROLE) return { value };
  const secret = text.slice(value.start, value.end);
  const hit = byProvider(named, text, value, secret, label, role) ?? byRole(text, value, secret, label, role);
  return hit ? { hit, value } : { value };
}

function byProvider(named: NamedRules, text: string, value: Value, secret: string, label: Label, role: Role): Hit | undefined {
  const before = text.slice(Math.max(0, value.start - named.farthest), value.start).toLowerCase();
  const rules = named.near(before);
  let best: { rule: ReadyContextual; end: number; fit: number } | undefined;
  for (let i = rules.length - 1; i >= 0; i--) {
    const rule = rules[i];
    if (!rule) continue;
    const { roles } = rule.rule;
    if (roles && !roles.some((word) => label.name.includes(word))) continue;
    rule.sticky.lastIndex = value.start;
    const match = rule.sticky.exec(text)?.[0];
    if (match === undefined) continue;
    const end = value.start + match.length;
    if (end < value.end && !endsAt(text, end)) continue;
    const fit = match.length + (roles ? 40 : 0) + (rule.facts.kind === role.kind ? 20 : 0) + (label.name.includes(rule.rule.words[0] ?? "\0") ? 10 : 0);
    if (!best || fit > best.fit) best = { rule, end, fit };
  }
  if (!best || isMonotonous(secret) || isPlaceholder(secret)) return undefined;
  const found = text.slice(value.start, best.end);
  const proof = best.rule.rule.verify?.(found);
  if (proof?.valid === false || isDocumentedSample(found)) return undefined;
  return hitOf(best.rule.facts, { start: value.start, end: best.end }, found, "contextual", proof?.tells);
}

function byRole(text: string, value: Value, secret: string, label: Label, role: Role): Hit | undefined {
  if (isHarmless(label.name) || isPlaceholder(secret) || isOrdinary(text, value, secret, label, role)) return undefined;
  if (isDocumentedSample(secret)) return undefined;
  const facts = GENERIC[role.kind] ?? GENERIC["api-key"];
  return facts && hitOf(facts, value, secret, role.strong && label.join !== "space" ? "contextual" : "possible");
}

function hitOf(facts: Facts, value: Value, secret: string, confidence: Hit["confidence"], tells?: Hit["tells"]): Hit {
  return {
    facts,
    spans: [{ start: value.start, end: value.end }],
    secret,
    confidence,
    why: facts.provider === "generic" ? "entropy" : "named",
    ...(tells && { tells }),
    covers: { start: value.start, end: value.end },
    face: 0,
    bond: 0,
  };
}
