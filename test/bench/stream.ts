/** The command line's `--jsonl` beside the engine alone, on the same texts: what a line costs besides being scanned. */
import { answerStream } from "../../src/cli/stream.ts";
import { scan } from "../../src/detect/scan.ts";
import { sourceFiles } from "./scan.ts";

const CHUNK = 1 << 16;
const ROUNDS = 5;

/** A second of processor time is a million of these. */
async function leastTime(run: () => Promise<void>): Promise<number> {
  await run();
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage().user;
    await run();
    least = Math.min(least, process.cpuUsage().user - start);
  }
  return least;
}

/** As a pipe brings them: in chunks that end anywhere. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield bytes.subarray(at, at + CHUNK);
    await Promise.resolve();
  }
}

/** Prints both for lines of a few lengths. */
export async function benchStream(): Promise<void> {
  const source = sourceFiles(4_000_000).join("\n");
  for (const length of [100, 1_000, 64_000]) {
    const texts = Array.from({ length: Math.floor(source.length / length) }, (_, i) => Buffer.from(source.slice(i * length, (i + 1) * length)).toString());
    const lines = Buffer.from(texts.map((text, id) => `${JSON.stringify({ id, text, url: "https://example.org/" })}\n`).join(""));
    const alone = await leastTime(() => {
      for (const text of texts) scan(text);
      return Promise.resolve();
    });
    const terminal = { write: () => Promise.resolve(true), complain: (text: string) => console.error(text) };
    const streamed = await leastTime(async () => {
      await answerStream({ ...terminal, input: chunksOf(lines) }, "contextual");
    });
    const rate = (time: number): string => `${(source.length / time).toFixed(0)} MB/s`;
    console.log(
      `--jsonl, lines of ${String(length)}: ${((1e6 * texts.length) / streamed).toFixed(0)} lines/s, ${rate(streamed)}; the engine alone ${rate(alone)}; ${(streamed / alone).toFixed(2)} times its time`,
    );
  }
}
