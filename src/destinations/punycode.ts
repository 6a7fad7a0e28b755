/** The letters of an `xn--` label (RFC 3492, section 6.2). Pure. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** @param label without `xn--`. What is no punycode comes back as it is. */
export function decodePunycode(label: string): string {
  const dash = label.lastIndexOf("-");
  const letters = dash > 0 ? Array.from(label.slice(0, dash)) : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  let p = dash > 0 ? dash + 1 : 0;
  while (p < label.length) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitAt(label, p++);
      if (digit === undefined) return label;
      i += digit * weight;
      const t = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < t) break;
      weight *= BASE - t;
      if (weight > 0x7fffffff) return label;
    }
    const count = letters.length + 1;
    bias = adapt(i - before, count, before === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff) return label;
    letters.splice(i++, 0, String.fromCodePoint(n));
  }
  return letters.join("");
}

function digitAt(label: string, at: number): number | undefined {
  const c = label.charCodeAt(at);
  if (c >= 97 && c <= 122) return c - 97;
  return c >= 48 && c <= 57 ? c - 22 : undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
