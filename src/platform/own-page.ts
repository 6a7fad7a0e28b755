/**
 * The browser as the extension's own pages see it. Without the polyfill: what is used here gives promises in both browsers, and what a popup
 * has to load before its first picture is what a person waits for. The worker keeps it (`browser.ts`), for listeners that answer later.
 */
export const browser: typeof chrome = globalThis.browser ?? chrome;
