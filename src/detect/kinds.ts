/** What kind of character a byte of a loaded text is, as bits. */
export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 4;
/** Beyond ASCII, folded to what are control characters in ASCII. */
export const OTHER = 8;
export const IN_RUN = 15;
/** May stand between words of a phrase. */
export const SOFT = 16;
/** May stand behind a list number. */
export const DOT = 32;
/** Nothing of all that. */
export const HARD = 64;
/** LOWER or UPPER. */
export const LETTER = 128;

// What a pair of bytes says of the block it stands in, above ten bits of classes, and beyond the twenty of a window.
export const FLAGS = 20;
export const HAS_OTHER = 1;
export const HAS_DIGIT = 2;
export const HAS_DOT = 4;
export const HAS_HARD = 8;
/** Above those four and one that stays free: of which of the two are letters, two bits; and what else is asked of such a block. */
export const LETTERS = 25;
export const HAS_LOWER = 4;
export const HAS_UPPER = 8;
export const HAS_SOFT = 16;
export const HAS_MARK = 32;
/** A bit for each sum of the first four: something beyond ASCII, or nothing hard, and dots only where there are list numbers. */
export const OF_INTEREST = 0xaaef;

export const KIND = new Uint8Array(256).fill(HARD).fill(OTHER, 14, 32);
KIND.fill(DIGIT, 48, 58).fill(LOWER | LETTER, 97, 123).fill(UPPER | LETTER, 65, 91);
for (const c of " \t\n\r,;\"'`[]-_|/") KIND[c.charCodeAt(0)] = SOFT;
for (const c of ".):") KIND[c.charCodeAt(0)] = DOT;

/** A double or a single quote, or a backtick. */
export const isQuote = (c: number): boolean => c === 34 || c === 39 || c === 96;

/** A UTF-16 unit in lower case, if it is one of A to Z. Without a branch: in drawn text every third is, and no processor foresees which. */
export const lowerCase = (c: number): number => c | ((((64 - c) & (c - 91)) >>> 26) & 32);
