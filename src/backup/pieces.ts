/** Many rows as messages that are each small enough to be accepted. Pure. */
import { LIMITS } from "../limits.ts";

/** Well below what the worker looks at in one message; see `background/size.ts`. */
const MOST_VALUES = 6_000;
const MOST_CHARACTERS = 500_000;

export function* pieces<T>(rows: readonly T[]): Generator<T[]> {
  let piece: T[] = [];
  let size = { values: 0, characters: 0 };
  for (const row of rows) {
    const one = sizeOf(row);
    const isFull = piece.length === LIMITS.chunk || size.values + one.values > MOST_VALUES || size.characters + one.characters > MOST_CHARACTERS;
    if (isFull && piece.length > 0) {
      yield piece;
      piece = [];
      size = { values: 0, characters: 0 };
    }
    piece.push(row);
    size = { values: size.values + one.values, characters: size.characters + one.characters };
  }
  if (piece.length > 0) yield piece;
}

function sizeOf(value: unknown): { values: number; characters: number } {
  if (typeof value === "string") return { values: 1, characters: value.length };
  if (typeof value !== "object" || value === null) return { values: 1, characters: 0 };
  let [values, characters] = [1, 0];
  for (const [field, one] of Object.entries(value)) {
    const inner = sizeOf(one);
    values += inner.values;
    characters += inner.characters + field.length;
  }
  return { values, characters };
}
