/**
 * Patterns in short: the usual classes of characters become one character each, whichever way they are spelled. Pure; matching stays
 * exactly the same.
 */

/** Usual classes, most frequent first, each spelled by {@link spelled}; the first has the code `FIRST`. */
const CLASSES: readonly string[] = [
  ...["0-9a-f", "0-9A-Za-z", "\\-0-9A-Z_a-z", "0-9A-Fa-f", "0-9a-z", "0-9A-Z", "0-9", "+/-9A-Za-z", "\\-.0-9A-Z_a-z", "\\-0-9A-Za-z"],
  ...["\\-0-9=A-Z_a-z", "0-9A-Z_a-z", "\\-0-9a-z", "+/-9=A-Za-z", "0-9A-F", "+\\-/-9=A-Z_a-z", "a-z", "1-9A-HJ-NP-Za-km-z", "A-Za-z"],
  ...["\\-.0-9=A-Z_a-z", ".0-9A-Za-z", "0-9_a-z", "\\-.0-9A-Za-z", ".0-9A-Z_a-z", "+\\-/-9A-Z_a-z", "A-Z", "+\\-.0-9=A-Z_a-z", "2-7a-z", "2-7A-Z"],
];
const FIRST = 2;
/** Stands after a class for a UUID of that class. */
const UUID = "\u007f";
/** Stands first where case does not matter. */
const IGNORE_CASE = "\u0001";

const uuidOf = (one: string): string => `${one}{8}-${one}{4}-${one}{4}-${one}{4}-${one}{12}`;

/** @throws where a pattern has flags or characters that are not known here. */
export function shortPattern({ source, flags }: RegExp): string {
  let short = source.replace(/\[((?:[^\]\\]|\\.)*)\]|\\([dw])/g, (whole: string, body: string | undefined, escape: string | undefined) => {
    const place = body?.startsWith("^") ? -1 : CLASSES.indexOf(spelled(body ?? `\\${escape ?? ""}`));
    return place < 0 ? whole : String.fromCharCode(FIRST + place);
  });
  for (const one of new Set([...short].filter(isClass))) short = short.replaceAll(uuidOf(one), one + UUID);
  if (![...short].every(isKnown) || (flags !== "" && flags !== "i")) throw new Error(`${source}: cannot be packed`);
  return flags === "i" ? IGNORE_CASE + short : short;
}

/** Neither the end of a text nor the sign of ignored case, and in seven bits. */
function isKnown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code > 1 && code < 128;
}

export function plainPattern(short: string): RegExp {
  let source = "";
  for (const letter of short) {
    const one = isClass(letter) ? `[${CLASSES[letter.charCodeAt(0) - FIRST] ?? ""}]` : letter;
    // A UUID's sign stands behind its class.
    if (letter === UUID) source = source.replace(/\[[^[]*\]$/, uuidOf);
    else if (letter !== IGNORE_CASE) source += one;
  }
  return new RegExp(source, short.startsWith(IGNORE_CASE) ? "i" : "");
}

const isClass = (letter: string): boolean => letter.charCodeAt(0) >= FIRST && letter < " ";

/** The body of a class in one spelling: ranges in ascending order, `\d` and `\w` written out. */
function spelled(body: string): string {
  const members = new Set<number>();
  const addRange = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) members.add(code);
  };
  for (const [, escape, from, to, one = ""] of body.matchAll(/\\([dw])|(\\.|[^\\])-(\\.|[^\\])|(\\?.)/g)) {
    if (from !== undefined && to !== undefined) addRange(codeOf(from), codeOf(to));
    else if (escape === undefined) members.add(codeOf(one));
    else for (const [first, last] of ["09", ...(escape === "w" ? ["AZ", "__", "az"] : [])].map((range) => [range.charCodeAt(0), range.charCodeAt(1)])) addRange(first ?? 0, last ?? 0);
  }
  const sorted = [...members].sort((a, b) => a - b);
  let written = "";
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end++;
    const letters = sorted.slice(i, end + 1).map((code) => String.fromCharCode(code).replace(/[\\\]^-]/, "\\$&"));
    written += letters.length > 2 ? `${letters[0] ?? ""}-${letters.at(-1) ?? ""}` : letters.join("");
    i = end + 1;
  }
  return written;
}

function codeOf(letter: string): number {
  return letter.charCodeAt(letter.length - 1);
}
