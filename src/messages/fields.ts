/** The fields that messages are made of. Parsers only. */
import * as v from "valibot";
import { LIMITS } from "../limits.ts";

export const text = (max: number = LIMITS.text) => v.pipe(v.string(), v.maxLength(max));
export const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.text));
export const uuid = v.pipe(v.string(), v.uuid());
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
export const host = v.pipe(v.string(), v.minLength(1), v.maxLength(260));

export const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const part = v.picklist(["key", "secret", "passphrase"]);
export const tier = v.picklist(["read", "trade", "withdraw", "manage"]);
export const road = v.picklist(["paste", "drop", "file", "typed", "submit", "copy"]);

/** A secret on its way to the registry: its digest, and what its filter needs; see `filter.ts`. */
export const registeredPart = v.strictObject({
  part,
  digest: digestSchema,
  mask: text(40),
  length: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  gate: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1023)),
});
export const registeredParts = v.pipe(v.array(registeredPart), v.minLength(1), v.maxLength(LIMITS.parts));

/** Which page of a long list, from the extension's own pages. */
export const pageSize = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.page));
