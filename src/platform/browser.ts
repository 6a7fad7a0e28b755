/** The only importer of webextension-polyfill: the browser as the worker sees it. */
export { default as browser } from "webextension-polyfill";
