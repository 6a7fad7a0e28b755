/**
 * The engine's tables, as the texts they are packed in: rules, and the words of phrases. On the command line and in tests they are part of the
 * code. For the page side the build leaves them out of it, as every frame would carry them, and whoever runs the engine there says where to read
 * them. Reading is synchronous, as a paste can only be stopped in its own tick.
 */
import type { Script } from "./verify/words/word-lists.ts";

export type TableName = "rules" | Script;

/** Why nothing can be scanned: where the tables are kept, nobody answers. */
export class NoTables extends Error {}

const NAMES: readonly TableName[] = ["rules", "latin", "kana", "hangul", "han"];

const kept = new Map<TableName, string>();
let read: ((name: TableName) => string) | undefined;

/** @param reader gives an empty text where there is none. */
export function readTablesFrom(reader: (name: TableName) => string): void {
  read = reader;
}

/** Reads all of them, so that they are there whatever becomes of their source. Throws {@link NoTables}. */
export function keepTables(): void {
  for (const name of NAMES) table(name);
}

/** Throws {@link NoTables}. */
export function table(name: TableName): string {
  const known = kept.get(name) ?? read?.(name) ?? "";
  if (known === "") throw new NoTables();
  kept.set(name, known);
  return known;
}
