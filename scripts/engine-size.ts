/** What the engine weighs: what it adds to the content script (the script built with it, less the script built without), and its tables beside it. */
import { TABLE_KEY } from "../src/platform/table-sentences.ts";
import { gzipBytes, kilobytes } from "./build-checks.ts";
import { bundleLate } from "./late-bundle.ts";

/** Gzip kilobytes. */
export async function engineKilobytes(): Promise<number> {
  const [withEngine, without] = [await bundleLate(), await bundleLate({ withEngine: false })];
  return kilobytes(gzipBytes(withEngine) - gzipBytes(without));
}

/** Gzip kilobytes of what the page side reads out of the sentences, once somebody uses a page. */
export function tablesKilobytes(sentences: object): number {
  return kilobytes(gzipBytes(JSON.stringify(Object.fromEntries(Object.entries(sentences).filter(([key]) => key.startsWith(TABLE_KEY))))));
}
