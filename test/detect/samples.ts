/** Secrets of a rule's shape, drawn anew from a seed: no key-shaped text stands in the project. */
import type { Rule } from "../../src/detect/rule.ts";
import { isMonotonous, isPlaceholder } from "../../src/detect/quiet/placeholder.ts";
import { drawShape } from "./shapes.ts";

const TRIES = 200;

/** A valid secret of a rule: of its shape, completed by its checksum, and nothing a person would take for a placeholder. */
export function drawSample(rule: Rule, random: () => number): string {
  const anchors = "anchor" in rule ? [rule.anchor].flat() : [];
  for (let tries = 0; tries < TRIES; tries++) {
    const shape = drawShape(rule.pattern, random);
    const sample = rule.complete ? rule.complete(shape) : shape;
    if (anchors.length > 0 && !anchors.some((anchor) => sample.includes(anchor))) continue;
    if (rule.verify?.(sample).valid === false || isMonotonous(sample) || isPlaceholder(sample)) continue;
    return sample;
  }
  throw new Error(`${rule.id}: no sample in ${String(TRIES)} tries`);
}

const ROLE_WORDS: Partial<Record<Rule["kind"], string>> = {
  "api-secret": "api_secret",
  passphrase: "passphrase",
  password: "password",
  "access-token": "access_token",
  "refresh-token": "refresh_token",
};

/** A contextual rule's secret as it stands in a file of settings; a prefixed rule's alone. */
export function labelled(rule: Rule, sample: string): string {
  if (!("words" in rule)) return sample;
  const role = rule.roles?.[0] ?? ROLE_WORDS[rule.kind] ?? "api_key";
  const provider = rule.words[0] ?? "";
  const quote = sample.includes('"') ? "'" : '"';
  return `${provider === role ? role : `${provider}_${role}`} = ${quote}${sample}${quote}`;
}
