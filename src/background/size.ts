/** Whether a message is small enough to be looked at: a cheap walk that stops as soon as it is not. */

export interface Size {
  values: number;
  characters: number;
  depth: number;
}

/** The largest honest message of a page (200 findings, 64 matches) has about 1,800 values and 60,000 characters. */
export const PAGE_SIZE: Size = { values: 4_000, characters: 120_000, depth: 6 };

/** The extension's own pages send imports, piece by piece; see `dashboard/transfer`. */
export const UI_SIZE: Size = { values: 9_000, characters: 1_000_000, depth: 8 };

export function isSmall(message: unknown, most: Size = PAGE_SIZE): boolean {
  let values = 0;
  let characters = 0;
  const fits = (value: unknown, depth: number): boolean => {
    if (++values > most.values || depth > most.depth) return false;
    if (typeof value === "string") return (characters += value.length) <= most.characters;
    if (typeof value !== "object" || value === null) return true;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    if (Array.isArray(value)) return value.length <= most.values && value.every((one) => fits(one, depth + 1));
    for (const key in value) {
      characters += key.length;
      if (characters > most.characters || !fits(Reflect.get(value, key), depth + 1)) return false;
    }
    return true;
  };
  return fits(message, 0);
}
