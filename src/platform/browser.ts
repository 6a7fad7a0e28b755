/** The only importer of webextension-polyfill: the browser as the worker and the extension's own pages see it. */
import browser, { type Runtime, type Storage } from "webextension-polyfill";

export type { Runtime, Storage };
export { browser };
