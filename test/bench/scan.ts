/** Throughput of the engine beside secretlint's recommended preset, on the same texts, in the same run, one thread at a time. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { table } from "./figures.ts";

const SIZE = 15_000_000;
/** It takes the first of them before a browser, too, has compiled what is hot. */
const ROUNDS = 10;
/** Its rounds differ by no more than other work on the machine makes them. */
const THEIR_ROUNDS = 3;

/**
 * Both over source text, cut in several ways, as a table: what secretlint does once for each text counts the more the shorter the texts are, ours
 * hardly. `engine`: the address of a bundle that exports `scan`.
 */
export async function throughputOf(engine: string): Promise<string> {
  const files = sourceFiles(SIZE);
  const text = files.join("\n");
  const cuts: [name: string, texts: string[]][] = [
    ["64 kB each", piecesOf(text, 1 << 16)],
    [`${String(files.length)} files`, files],
    ["4 kB each", piecesOf(text, 1 << 12)],
    ["1 kB each", piecesOf(text, 1 << 10)],
  ];
  const rows = [["texts", "Keybrake MB/s", "secretlint MB/s", "times as fast"]];
  for (const [name, texts] of cuts) {
    const speed = (ms: number): number => texts.reduce((sum, { length }) => sum + length, 0) / 1e3 / ms;
    const [ours, theirs] = [speed(await bestOf({ engine, texts, rounds: ROUNDS })), speed(await bestOf({ texts, rounds: THEIR_ROUNDS }))];
    rows.push([name, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(1)]);
  }
  return `${(text.length / 1e6).toFixed(1)} MB of source text (a million UTF-16 units each); secretlint with its recommended rules\n\n${table(rows)}`;
}

const piecesOf = (text: string, size: number): string[] => Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

/** Milliseconds, in a thread of its own with nothing else in it. */
async function bestOf(workerData: { engine?: string; texts: readonly string[]; rounds: number }): Promise<number> {
  const worker = new Worker(resolve("test/bench/throughput.mjs"), { workerData });
  try {
    return await new Promise<number>((done, failed) => worker.once("message", done).once("error", failed));
  } finally {
    await worker.terminate();
  }
}

/** What is larger is a bundle of many files, which nobody pastes, and secretlint goes through in one go. */
const LARGEST_FILE = 200_000;

/** This project's source files, and those of the packages installed for it, one after the other, up to a size. */
export function sourceFiles(size: number): string[] {
  const parts: string[] = [];
  let length = 0;
  const packages = readdirSync("node_modules").filter((name) => !name.startsWith("."));
  for (const folder of ["src", ...packages.toSorted().map((name) => join("node_modules", name))]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
      const file = join(folder, name);
      if (!/\.(?:tsx?|[cm]?js|json|md)$/.test(name)) continue;
      const stat = statSync(file);
      if (!stat.isFile() || stat.size > LARGEST_FILE) continue;
      const text = readFileSync(file, "utf8").slice(0, size - length);
      parts.push(text);
      length += text.length;
      if (length >= size) return parts;
    }
  }
  return parts;
}
