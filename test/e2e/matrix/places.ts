/** Every place a text can go, each under an address of its own, and each with `window.place` to read it by. */
import { join } from "node:path";
import { build } from "vite";
import type { Reply, Site } from "../../../demo/proxy.ts";
import type { BrowserName } from "../../support/executables.ts";

export const HOST = "dpaste.com";
export const OTHER_HOST = "frames.example";

export interface PlaceToTest {
  name: string;
  /** `full`: every road back, compared with the browser without the extension; `brief`: held, dropped, and back by the button. */
  how: "full" | "brief" | "held";
  /** Only there. */
  only?: BrowserName;
  scheme?: "http";
  /** A press that the page needs first. */
  press?: string;
  /** Where Tab does not move the focus. */
  noTab?: boolean;
  /** Where the browser itself, or its driver, drops nothing into it. */
  noDrop?: readonly BrowserName[];
  /** Where an approved drop loses its formatting. */
  plainDrop?: readonly BrowserName[];
  /** What an editor has behind a redacted drop and not behind the whole one, as a part of its document in JSON. */
  behindRedacted?: Partial<Record<BrowserName, string>>;
  /** Said in the table and in docs/coverage.md. */
  note?: string;
}

const EDITORS = ["prosemirror", "lexical", "codemirror", "quill", "react-input", "react-textarea", "chat", "beforeinput", "execcommand"];
const TYPES = ["text", "search", "url", "tel", "email", "password"];
const FRAMES = ["nested", "cross-origin", "srcdoc", "about-blank", "blob", "sandboxed", "rewritten"];
const DOCUMENTS = ["open-shadow", "closed-shadow", "strict-csp", "xhtml", "dialog", "popover", "fullscreen", "inert"];

/** Editors that take a drop in a way of their own. */
const DROPS: Record<string, Pick<PlaceToTest, "noDrop" | "plainDrop" | "behindRedacted" | "note">> = {
  prosemirror: { behindRedacted: { firefox: ',{"type":"paragraph"}' }, note: "in Firefox an empty paragraph stays behind a redacted drop" },
  lexical: { plainDrop: ["firefox"], note: "in Firefox an approved drop comes as plain text" },
  quill: { noDrop: ["chromium", "firefox"], note: "it takes a drop of text and does nothing with it" },
};

export const PLACES: readonly PlaceToTest[] = [
  ...EDITORS.map((name) => ({ name, how: "full" as const, ...DROPS[name] })),
  { name: "editcontext", how: "full", only: "chromium", note: "Firefox has no EditContext" },
  ...["textarea", "contenteditable", "plaintext-only"].map((name) => ({ name, how: "full" as const })),
  ...TYPES.map((type) => ({ name: `input-${type}`, how: "brief" as const })),
  // What makes Firefox's drags for a test reaches the page's own document only.
  ...FRAMES.map((name) => ({ name, how: "brief" as const, ...(name !== "rewritten" && { noDrop: ["firefox" as const] }) })),
  { name: "design-mode", how: "brief", noTab: true, noDrop: ["chromium"], note: "Chromium moves no focus by Tab in such a document" },
  ...DOCUMENTS.map((name) => ({ name, how: "brief" as const, ...(["fullscreen", "popover", "dialog"].includes(name) && { press: "#open" }) })),
  { name: "http", how: "brief", scheme: "http" },
  { name: "svg", how: "held", note: "an SVG document shows no dialog: approved in the popup" },
];

/** `window.place` for one element. `find` is the body of a function. */
const placeOf = (find: string): string => `
  const find = () => { ${find} };
  window.place = {
    focus() { find().focus(); },
    read() {
      const element = find();
      const isField = "value" in element && element.value !== undefined;
      return { document: isField ? element.value : element.innerHTML, selection: isField ? [element.selectionStart, element.selectionEnd] : null };
    },
  };`;

const byId = placeOf(`return document.getElementById("field");`);
const page = (body: string, script = byId): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Place</title></head><body>${body}<script>${script}</script></body></html>`;
const FIELD = `<textarea id="field" rows="3"></textarea>`;
const framed = (attributes: string): string => `<iframe ${attributes} width="600" height="300"></iframe>`;
const quoted = (html: string): string => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
/** In a script, so that the parser does not end it. */
const literal = (html: string): string => JSON.stringify(html).replaceAll("</", "<\\/");

const shadow = (mode: "open" | "closed"): string => `
  const root = document.getElementById("host").attachShadow({ mode: "${mode}" });
  root.innerHTML = '<div contenteditable="true" style="min-height:2em">' + "</div>";
  ${placeOf("return root.firstElementChild;")}`;

const PAGES: Record<string, string> = {
  textarea: page(FIELD),
  http: page(FIELD),
  contenteditable: page(`<div id="field" contenteditable="true" style="min-height:3em"></div>`),
  "plaintext-only": page(`<div id="field" contenteditable="plaintext-only" style="min-height:3em"></div>`),
  ...Object.fromEntries(TYPES.map((type) => [`input-${type}`, page(`<input id="field" type="${type}">`)])),
  nested: page(framed(`src="https://${OTHER_HOST}/cross-origin"`), ""),
  "cross-origin": page(framed(`src="https://${OTHER_HOST}/textarea"`), ""),
  srcdoc: page(framed(`srcdoc="${quoted(page(FIELD))}"`), ""),
  "about-blank": page(framed(`id="frame"`), `const inner = document.getElementById("frame").contentDocument;
    inner.body.innerHTML = ${literal(FIELD)}; const script = inner.createElement("script"); script.textContent = ${literal(byId)}; inner.body.append(script);`),
  blob: page(framed(`id="frame"`), `document.getElementById("frame").src = URL.createObjectURL(new Blob([${literal(page(FIELD))}], { type: "text/html" }));`),
  sandboxed: page(framed(`sandbox="allow-scripts" src="/textarea"`), ""),
  rewritten: page("<p>Old</p>", `addEventListener("load", () => setTimeout(() => { document.open(); document.write(${literal(page(FIELD))}); document.close(); }));`),
  "design-mode": page("<p><br></p>", `document.designMode = "on"; window.place = { focus() { document.body.focus(); }, read() { return { document: document.body.textContent }; } };`),
  "open-shadow": page(`<div id="host"></div>`, shadow("open")),
  "closed-shadow": page(`<div id="host"></div>`, shadow("closed")),
  "strict-csp": page(FIELD, "").replace("<script></script>", ""),
  dialog: page(`<button id="open">Open</button><dialog id="box">${FIELD}</dialog>`, `${byId} document.getElementById("open").onclick = () => document.getElementById("box").showModal();`),
  popover: page(`<button id="open" popovertarget="box">Open</button><div id="box" popover="manual">${FIELD}</div>`),
  fullscreen: page(`<button id="open">Open</button><div id="box">${FIELD}</div>`, `${byId} document.getElementById("open").onclick = () => document.getElementById("box").requestFullscreen();`),
  inert: page(`<main inert><textarea></textarea><button>Dead</button></main>${FIELD}`),
};

const XHTML = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>XHTML</title></head><body>${FIELD}<script><![CDATA[${byId}]]></script></body></html>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><foreignObject width="500" height="200"><textarea xmlns="http://www.w3.org/1999/xhtml" id="field"></textarea></foreignObject><script><![CDATA[${byId}]]></script></svg>`;

export async function placesSite(): Promise<Site> {
  const editors = await bundledEditors();
  return {
    hosts: [HOST, OTHER_HOST],
    answer({ url }): Reply {
      const name = url.pathname.slice(1);
      if (name === "editors.js") return { body: editors, type: "text/javascript" };
      if (name === "xhtml") return { body: XHTML, type: "application/xhtml+xml" };
      if (name === "svg") return { body: SVG, type: "image/svg+xml" };
      const headers = { "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" };
      if (name === "strict-csp") return { body: PAGES[name] ?? "", headers };
      return { body: PAGES[name] ?? `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><script src="/editors.js"></script></body></html>` };
    },
  };
}

async function bundledEditors(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: { write: false, minify: true, copyPublicDir: false, lib: { entry: join(import.meta.dirname, "editors.ts"), formats: ["iife"], name: "editors" } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== "chunk") throw new Error("the editors did not become one file");
  return chunk.code;
}
