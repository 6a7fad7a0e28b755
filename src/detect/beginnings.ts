/** How the texts a pattern matches begin: tells whether an anchor stands at a secret's beginning or inside it. Runs once for each rule. */

const MOST = 128;

/** The literals a pattern may begin with, as far as they can be told; one empty literal if nothing can. */
export function beginningsOf(source: string): string[] {
  let all = [""];
  let at = 0;
  while (at < source.length) {
    const element = elementAt(source, at);
    // A quantifier makes the element optional or repeated: what is before it is all we know.
    if (!element || /[?*+{]/.test(source.charAt(element.end))) break;
    const longer = all.flatMap((beginning) => element.forms.map((form) => beginning + form));
    if (longer.length > MOST) break;
    all = longer;
    at = element.end;
  }
  return all;
}

function elementAt(source: string, at: number): { forms: string[]; end: number } | undefined {
  const c = source.charAt(at);
  if (c === "(") {
    const end = source.indexOf(")", at);
    const inner = source.slice(at + 1, end).replace(/^\?:/, "");
    if (end < 0 || /[()[\]?*+{]/.test(inner) || /\\[a-z]/i.test(inner)) return undefined;
    return { forms: inner.split("|").map((form) => form.replace(/\\(.)/g, "$1")), end: end + 1 };
  }
  if (c === "[") {
    const end = source.indexOf("]", at);
    const inner = source.slice(at + 1, end);
    if (end < 0 || inner.length > 12 || /^\^|[\\-]/.test(inner)) return undefined;
    return { forms: [...inner], end: end + 1 };
  }
  if (c === "\\") return /\w/.test(source.charAt(at + 1)) ? undefined : { forms: [source.charAt(at + 1)], end: at + 2 };
  return /[.^$|?*+{}\])]/.test(c) ? undefined : { forms: [c], end: at + 1 };
}
