/** What of the benches needs the engine bundled. */
export { benchScan } from "./scan.ts";
export { benchStream } from "./stream.ts";
