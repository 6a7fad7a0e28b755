/** What the engine with all its rules adds to the content script: the script built with it, less the script built without. */
import { gzipSync } from "node:zlib";
import { bundleLate } from "./late-bundle.ts";

/** Gzip kilobytes. */
export async function engineKilobytes(): Promise<number> {
  const [withEngine, without] = [await bundleLate(), await bundleLate({ withEngine: false })];
  const packed = (code: string): number => gzipSync(code, { level: 9 }).length;
  return Math.round((packed(withEngine) - packed(without)) / 102.4) / 10;
}
