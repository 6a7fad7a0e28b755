/** The only importer of webextension-polyfill: the browser as the worker and the extension's own pages see it. */
export { default as browser } from "webextension-polyfill";
