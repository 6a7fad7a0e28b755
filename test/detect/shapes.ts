/** Draws texts that a rule's pattern matches, every character of a class as likely as the next: as keys are drawn. */

/** A stream of numbers in [0, 1) that is the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PRINTABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const WORD = PRINTABLE.filter((c) => /\w/.test(c));

/** One text of the pattern's shape. Knows what rules may use: literals, classes, groups, alternatives and quantifiers. */
export function drawShape(pattern: RegExp, random: () => number): string {
  const { source } = pattern;
  let at = 0;
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error(`nothing to draw from in ${source}`);
    return one;
  };
  const escaped = (c: string): string[] =>
    c === "d" ? [..."0123456789"] : c === "w" ? WORD : c === "s" ? [" "] : c === "S" ? PRINTABLE : c === "n" ? ["\n"] : c === "t" ? ["\t"] : [c];

  function classOf(): string[] {
    const negated = source[at] === "^";
    if (negated) at++;
    const members: string[] = [];
    while (source[at] !== "]") {
      let from = source[at++] ?? "";
      if (from === "\\") {
        const set = escaped(source[at++] ?? "");
        if (set.length > 1) {
          members.push(...set);
          continue;
        }
        from = set[0] ?? "";
      }
      if (source[at] === "-" && source[at + 1] !== "]") {
        at++;
        let to = source[at++] ?? "";
        if (to === "\\") to = source[at++] ?? "";
        for (let c = from.charCodeAt(0); c <= to.charCodeAt(0); c++) members.push(String.fromCharCode(c));
      } else members.push(from);
    }
    at++;
    const distinct = [...new Set(members)];
    return negated ? PRINTABLE.filter((c) => !distinct.includes(c)) : distinct;
  }

  function timesOf(): number {
    const c = source[at];
    if (c === "?") return at++, Math.floor(random() * 2);
    if (c === "*") return at++, Math.floor(random() * 4);
    if (c === "+") return at++, 1 + Math.floor(random() * 8);
    const counts = c === "{" ? /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at)) : null;
    if (!counts) return 1;
    at += counts[0].length;
    const least = Number(counts[1]);
    const most = counts[2] === "" ? least : counts[3] === "" ? least + 8 : Number(counts[3]);
    return least + Math.floor(random() * (most - least + 1));
  }

  function alternatives(): string {
    const all: string[] = [""];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        at++;
        all.push("");
        continue;
      }
      all[all.length - 1] += element();
    }
    return pick(all);
  }

  function element(): string {
    const start = at;
    const c = source[at++] ?? "";
    if (c === "(") {
      if (source.startsWith("?:", at)) at += 2;
      const inside = at;
      let text = alternatives();
      at++;
      const end = at;
      const times = timesOf();
      const after = at;
      if (times === 0) text = "";
      for (let n = 1; n < times; n++) {
        at = inside;
        text += alternatives();
      }
      at = Math.max(after, end);
      return text;
    }
    if ("^$".includes(c) && start !== at) throw new Error(`an edge in ${source}`);
    const set = c === "[" ? classOf() : c === "\\" ? escaped(source[at++] ?? "") : c === "." ? PRINTABLE : [c];
    const times = timesOf();
    let text = "";
    for (let n = 0; n < times; n++) text += pick(set);
    return text;
  }

  return alternatives();
}
