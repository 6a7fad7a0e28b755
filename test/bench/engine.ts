/** What of the benches needs the engine bundled. */
import { scan } from "../../src/detect/scan.ts";
import { throughputOf } from "./scan.ts";

export { benchStream } from "./stream.ts";

/** Prints the engine's throughput, and secretlint's. */
export async function benchScan(): Promise<void> {
  console.log(await throughputOf(scan));
}
