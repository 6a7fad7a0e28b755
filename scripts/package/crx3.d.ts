declare module "crx3/lib/crx3stream.js" {
  import type { Writable } from "node:stream";
  /** A stream that a ZIP file is piped into; writes the CRX3 to `path`. Draws a new key where `keyPath` does not exist. */
  export default function createCrxStream(path: string, options: { keyPath: string }): Writable;
}
