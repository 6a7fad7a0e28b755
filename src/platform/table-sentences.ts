/** How a table of detection is written as a sentence of `_locales`, where a dollar sign means something: another sign stands for it. Pure. */

/** What the keys of such sentences begin with. */
export const TABLE_KEY = "table_";

// In no table, and a letter to whoever reads the file.
const DOLLAR = "§";

/** Throws where the text has the sign that is to stand for another. */
export function sentenceOf(table: string): string {
  if (table.includes(DOLLAR)) throw new Error(`A table has a ${DOLLAR}`);
  return table.replaceAll("$", DOLLAR);
}

export const textOf = (sentence: string): string => sentence.replaceAll(DOLLAR, "$");
