/** What the engine weighs: what it adds to the content script (the script built with it, less the script built without), and its tables beside it. */
import { gzipSync } from "node:zlib";
import { bundleLate, tableSentences } from "./late-bundle.ts";

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const packed = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Gzip kilobytes. */
export async function engineKilobytes(): Promise<number> {
  const [withEngine, without] = [await bundleLate(), await bundleLate({ withEngine: false })];
  return kilobytes(packed(withEngine) - packed(without));
}

/** Gzip kilobytes of what the page side reads out of the sentences, once somebody uses a page. */
export async function tablesKilobytes(): Promise<number> {
  return kilobytes(packed(JSON.stringify(await tableSentences())));
}
