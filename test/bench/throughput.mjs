/**
 * Run as a worker: how long a scanner takes over `workerData.texts`, the best of `workerData.rounds` in milliseconds. The scanner is the `scan` of a
 * module, or, without one, secretlint with its recommended preset, which keeps a mark of every call and would go through all of them, each
 * beside all others, once it has nothing else to do: so whoever started this ends it.
 */
import { parentPort, workerData } from "node:worker_threads";
import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";

const { engine, texts, rounds } = workerData;
const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };

/** Copies of their own, as pastes are: a piece of one large text would be as wide as that text's widest character makes it. */
const copies = texts.map((text) => Buffer.from(text).toString());
const { scan } = engine === undefined ? {} : await import(engine);
let least = Infinity;
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  if (scan) for (const text of copies) scan(text);
  else for (const content of copies) await lintSource({ source: { filePath: "paste.txt", content, contentType: "text" }, options: { config, noPhysicFilePath: true } });
  least = Math.min(least, performance.now() - start);
}
parentPort.postMessage(least);
