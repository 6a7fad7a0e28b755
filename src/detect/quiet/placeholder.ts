/** Texts that have the shape of a secret and are none: placeholders, repeated characters, documented examples. */
const WORDS =
  /example|sample|dummy|placeholder|changeme|change_me|change-me|insert|replace|redacted|_here|\*{4}|\.\.\.|foobar|t[eo]{2}st|lorem|undefined|notreal|not_real|invalid/i;
// So short that drawn text has them by chance, but rarely as they are written: of 3,000 values of 88 characters, one.
const SHORT_WORDS = /your|Your|YOUR|xxxx|XXXX|fake|Fake|FAKE/;

/** True for text nobody would use as a secret: it says so itself, or it is one character or a short group over and over. */
export function isPlaceholder(text: string): boolean {
  return WORDS.test(text) || SHORT_WORDS.test(text) || isMonotonous(text) || /[<{[$%]/.test(text.charAt(0)) && /[>}\])%]$/.test(text);
}

/** Few different characters for its length, or a group of up to two repeated, or mostly one run. */
export function isMonotonous(text: string): boolean {
  return longestRun(text) >= Math.max(6, text.length / 3) || hasFew(text, Math.min(4, Math.floor(text.length / 4)));
}

const MOST = 256;

function longestRun(text: string): number {
  let run = 1;
  let longest = 1;
  for (let i = 1; i < text.length && i < MOST; i++) {
    run = text.charCodeAt(i) === text.charCodeAt(i - 1) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** A bit for each character that was met; what is beyond ASCII may share one with others, which is no matter. */
const seen = new Uint32Array(4);

/** No more than so many different characters. */
function hasFew(text: string, most: number): boolean {
  seen.fill(0);
  let different = 0;
  for (let i = 0; i < text.length && i < MOST && different <= most; i++) {
    const c = text.charCodeAt(i);
    const word = (c >> 5) & 3;
    different += 1 - (((seen[word] as number) >>> c) & 1);
    seen[word] = (seen[word] as number) | (1 << c);
  }
  return different <= most;
}
