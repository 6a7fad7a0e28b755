/** Whether a message is small enough to be looked at: a cheap walk that stops as soon as it is not. */

/** The largest honest message (200 findings, 64 matches) has about 1,800 values and 60,000 characters. */
const MAX_VALUES = 4_000;
const MAX_CHARACTERS = 120_000;
const MAX_DEPTH = 6;

export function isSmall(message: unknown): boolean {
  let values = 0;
  let characters = 0;
  const fits = (value: unknown, depth: number): boolean => {
    if (++values > MAX_VALUES || depth > MAX_DEPTH) return false;
    if (typeof value === "string") return (characters += value.length) <= MAX_CHARACTERS;
    if (typeof value !== "object" || value === null) return true;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    if (Array.isArray(value)) return value.length <= MAX_VALUES && value.every((one) => fits(one, depth + 1));
    for (const key in value) {
      characters += key.length;
      if (characters > MAX_CHARACTERS || !fits(Reflect.get(value, key), depth + 1)) return false;
    }
    return true;
  };
  return fits(message, 0);
}
