/** Files named or in folders, as text. Reads only. */
import { closeSync, lstatSync, openSync, readFileSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders of other people's code and of version control's own files. */
const SKIPPED = new Set([".git", ".hg", ".svn", "node_modules"]);

/** As many bytes as `git` looks at to tell binary from text. */
const GLANCE = 8000;

/** What could be read of one path, or why it could not. */
export type Source = { file: string; text: string } | { file: string; problem: string };

/** Files of a path in order of their names. A file that was named is read even if it is binary; in folders those are skipped. */
export function* sourcesOf(path: string): Generator<Source> {
  try {
    if (statSync(path).isDirectory()) {
      for (const file of walk(path)) if (!isBinary(file)) yield read(file);
    } else yield read(path);
  } catch (error) {
    yield { file: path, problem: reason(error) };
  }
}

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const entry = lstatSync(path);
    if (entry.isDirectory() && !SKIPPED.has(name)) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

function read(file: string): Source {
  try {
    return { file, text: decode(readFileSync(file)) };
  } catch (error) {
    return { file, problem: reason(error) };
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so, as editors under Windows write it. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  // A text's offsets must be those of the file as an editor shows it: without the mark.
  return new TextDecoder(encoding).decode(bytes);
}

function isBinary(file: string): boolean {
  const glance = Buffer.alloc(GLANCE);
  try {
    const handle = openSync(file, "r");
    try {
      const read = glance.subarray(0, readSync(handle, glance, 0, GLANCE, 0));
      return read.includes(0) && !(read[0] === 0xff && read[1] === 0xfe) && !(read[0] === 0xfe && read[1] === 0xff);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false; // whoever reads it says why it cannot be read
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "is a folder",
  ENOSPC: "the disk is full",
  EROFS: "may not be written",
  EACCES: "access is denied",
  EPERM: "access is denied",
  ERR_FS_FILE_TOO_LARGE: "is too large",
  ERR_ENCODING_INVALID_ENCODED_DATA: "is too large",
  ERR_STRING_TOO_LONG: "is too large",
};

/** Why a file could not be read or written, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be opened (${code === "" ? String(error) : code})`;
}
