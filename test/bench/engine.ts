/** What of the benches needs the engine bundled. */
export { scan } from "../../src/detect/scan.ts";
export { benchStream } from "./stream.ts";
