/** Throughput of the engine beside secretlint's recommended preset, on the same text, in the same process, one thread. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { lintSource } from "@secretlint/core";
import { creator as recommended } from "@secretlint/secretlint-rule-preset-recommend";

/** MB (a million UTF-16 units) a second. */
export interface Throughput {
  keybrake: number;
  secretlint: number;
  /** How many times as fast the engine is. */
  ratio: number;
}

const PIECE = 1 << 16;

/** Each a string of its own, as a paste is: a slice of one large text would be as wide as that text's widest character makes it. */
function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) => Buffer.from(text.slice(i * PIECE, (i + 1) * PIECE)).toString());
}

/**
 * Measures both on a text, by pieces of 64 kB as a large paste has; the best of `rounds`, after one round to warm up (it takes some before a browser, too, has compiled what is hot). Pieces of 4 kB
 * halve secretlint's figure (its fixed cost for each text) and not ours; and as it keeps a mark of every call, few calls suit it.
 */
export async function measureThroughput(scan: (text: string) => unknown, text: string, rounds = 8): Promise<Throughput> {
  const pieces = piecesOf(text);
  const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: recommended }] };
  const ours = await best(rounds, () => {
    for (const piece of pieces) scan(piece);
    return Promise.resolve();
  });
  const theirs = await best(rounds, async () => {
    for (const content of pieces) {
      await lintSource({ source: { filePath: "paste.txt", content, contentType: "text" }, options: { config, noPhysicFilePath: true } });
    }
  });
  const [keybrake, secretlint] = [text.length / 1e3 / ours, text.length / 1e3 / theirs];
  return { keybrake, secretlint, ratio: keybrake / secretlint };
}

async function best(rounds: number, run: () => Promise<void>): Promise<number> {
  await run();
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Both for source text, as a line to print: this project's own, and as much again of what it depends on. */
export async function throughputOf(scan: (text: string) => unknown): Promise<string> {
  const text = sourceText(15_000_000);
  const { keybrake, secretlint, ratio } = await measureThroughput(scan, text);
  return `${(text.length / 1e6).toFixed(1)} MB of source text: ${keybrake.toFixed(0)} MB/s; secretlint (recommended rules) ${secretlint.toFixed(0)} MB/s; ${ratio.toFixed(1)} times as fast`;
}

/** Source files under `src` and `node_modules`, up to a size. */
export function sourceText(size: number): string {
  const parts: string[] = [];
  let length = 0;
  const files = ["src", ...["@noble", "preact", "valibot", "fast-check", "eslint", "typescript", "vite"].map((name) => join("node_modules", name))].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  for (const file of files.filter((name) => /\.(?:ts|js|json|md)$/.test(name) && statSync(name).isFile())) {
    if (length >= size) break;
    const text = readFileSync(file, "utf8");
    parts.push(text);
    length += text.length;
  }
  return parts.join("\n").slice(0, size);
}
