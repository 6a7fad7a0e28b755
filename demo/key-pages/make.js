// For every key page of the demo: new keys are drawn here, in the page, and are known to nobody.
const HEX = "0123456789abcdef";
const ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const draw = (length, alphabet = ALNUM) => Array.from(crypto.getRandomValues(new Uint32Array(length)), (n) => alphabet[n % alphabet.length]).join("");
const uuid = () => crypto.randomUUID();
const $ = (selector) => document.querySelector(selector);
const copies = (text) => () => void navigator.clipboard.writeText(text).catch(() => undefined);
