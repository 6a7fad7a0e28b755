/** Archives whose bytes follow from their contents alone: files in order of their names, no times, no owner. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The first day a ZIP file can name. Made of local parts, as fflate reads it, so that it is the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Files of a folder by their names in the archive. */
export type Contents = Map<string, Uint8Array>;

export function contentsOf(folder: string): Contents {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(names.map((name) => [name.replaceAll(sep, "/"), readFileSync(join(folder, name))]));
}

export function zip(contents: Contents): Uint8Array {
  const files: Zippable = {};
  for (const name of [...contents.keys()].sort()) {
    const bytes = contents.get(name);
    if (bytes) files[name] = [bytes, { mtime: NO_TIME, level: 9 }];
  }
  return zipSync(files);
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
