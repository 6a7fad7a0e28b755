/** One paste -> the parts of a credential, told apart by the words beside them, or by their order. Pure; nothing is kept. */
import type { Part } from "../domain.ts";

export type PartTexts = Partial<Record<Part, string>>;

/** "Secret key" is a secret: the words are tried in this order. */
const ROLES: readonly [Part, RegExp][] = [
  ["passphrase", /pass/i],
  ["secret", /secret|private/i],
  ["key", /key|token|access|id$/i],
];
const roleOf = (words: string): Part | undefined => ROLES.find(([, pattern]) => pattern.test(words))?.[0];

/** `API_KEY=…`, `"secret": "…"`, `Secret Key: …` */
const NAMED = /^[\s{,"'-]*(?:export\s+)?([A-Za-z][\w .-]{1,40}?)["']?\s*[:=]\s*["']?([^\s"',;]+)["']?[\s,;}]*$/;
/** What stands above a value on a provider's page. */
const CAPTION = /^[A-Za-z][A-Za-z _-]{1,30}:?$/;

/** One text alone is the secret; two are key and secret; three have a passphrase as well. What has no order stays whole. */
export function splitParts(pasted: string): PartTexts {
  const lines = pasted.split(/[\r\n]+|(?<=["'])\s*,\s*(?=["'])/).map((line) => line.trim()).filter(Boolean);
  const named = namedParts(lines);
  if (Object.keys(named).length > 0) return named;
  const [first = "", second, third, ...more] = pasted.trim().split(/\s+/);
  if (more.length > 0 || pasted.includes("-----BEGIN")) return { secret: pasted.trim() };
  if (second === undefined) return first === "" ? {} : { secret: first };
  return { key: first, secret: second, ...(third !== undefined && { passphrase: third }) };
}

function namedParts(lines: readonly string[]): PartTexts {
  const parts: PartTexts = {};
  let caption: Part | undefined;
  for (const line of lines) {
    const [, name = "", value] = NAMED.exec(line) ?? [];
    const role = roleOf(name);
    if (role !== undefined && value !== undefined) parts[role] ??= value;
    else if (caption !== undefined) parts[caption] ??= line;
    caption = value === undefined && CAPTION.test(line) ? roleOf(line) : undefined;
  }
  return parts;
}
