/** Where a token begins and ends. Rules never write edges: they are all here. */

function isWordAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
}

function isHexAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at) | 32;
  return (c >= 48 && c <= 57) || (c >= 97 && c <= 102);
}

/** True if nothing before `start` continues the token: no letter, digit or underscore, unless that is the end of an escape. */
export function beginsAt(text: string, start: number): boolean {
  if (start === 0 || !isWordAt(text, start - 1) || isEmphasis(text, start - 1, start - 2)) return true;
  // `\n`, `\t`, `\"` in string literals; `%3D`, `=3D`; the `m` that ends a terminal's colour (`ESC [ 31 m`).
  if (text.charCodeAt(start - 2) === 92 && /[nrtbf]/.test(text.charAt(start - 1))) return true;
  if (text.charCodeAt(start - 3) === 37 && isHexAt(text, start - 1) && isHexAt(text, start - 2)) return true;
  return text.charCodeAt(start - 1) === 109 && /\[[\d;]{1,12}m$/.test(text.slice(Math.max(0, start - 15), start));
}

/** True if nothing at `end` continues the token. A dash or a dot may end a sentence; a dash that goes on does not matter to us. */
export function endsAt(text: string, end: number): boolean {
  return end >= text.length || !isWordAt(text, end) || isEmphasis(text, end, end + 1);
}

/** `_..._`: an underscore with nothing of a word on its other side. */
function isEmphasis(text: string, at: number, beyond: number): boolean {
  return text.charCodeAt(at) === 95 && !isWordAt(text, beyond);
}
