/** One page with every kind of field, which records everything it can see: what a curious site could write. */
import type { Page } from "puppeteer-core";
import type { Site } from "../../demo/proxy.ts";

export const PUBLIC_HOST = "dpaste.com";
export const FRAME_HOST = "frames.example";

/** Events a page could learn from, listened to on window, document and target, capture and bubble. */
const RECORDED = ["paste", "beforeinput", "input", "keydown", "blur", "focus", "focusout", "click", "copy"];

const recorder = `
  window.seen = [];
  const record = (event) => {
    const transfer = event.clipboardData ?? event.dataTransfer;
    window.seen.push({
      type: event.type,
      trusted: event.isTrusted,
      text: transfer ? transfer.getData("text/plain") : (event.data ?? ""),
      html: transfer ? transfer.getData("text/html") : "",
      inputType: event.inputType ?? "",
      key: event.key ?? "",
    });
  };
  for (const type of ${JSON.stringify(RECORDED)}) {
    window.addEventListener(type, record, true);
    document.addEventListener(type, record, true);
  }
`;

const fields = `
  <p><textarea id="textarea" rows="4"></textarea></p>
  <p><input id="input"></p>
  <div id="rich" contenteditable="true" style="min-height:3em;border:1px solid"></div>
`;

const html = (body: string, script = recorder) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fields</title><script>${script}</script></head><body>${body}</body></html>`;

export const fieldSite: Site = {
  hosts: [PUBLIC_HOST, FRAME_HOST, "unknown.example", "github.com", "www.cointracker.io", "www.binance.com"],
  answer: ({ url }) => {
    if (url.pathname === "/frames")
      return {
        body: html(`
          <iframe id="same" src="/" width="700" height="400"></iframe>
          <iframe id="cross" src="https://${FRAME_HOST}/" width="700" height="400"></iframe>
          <iframe id="srcdoc" srcdoc='${html(fields).replaceAll("&", "&amp;").replaceAll("'", "&#39;")}' width="700" height="400"></iframe>
          <iframe id="sandbox" sandbox="allow-scripts" src="/" width="700" height="400"></iframe>
          <iframe id="blank" width="700" height="400"></iframe>
          <script>
            const blank = document.getElementById("blank").contentDocument;
            blank.body.innerHTML = ${JSON.stringify(fields)};
          </script>`),
      };
    if (url.pathname === "/strict")
      return {
        body: html(fields, ""),
        headers: {
          "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      };
    return { body: html(fields) };
  },
};

export interface Seen {
  type: string;
  trusted: boolean;
  text: string;
  html: string;
  inputType: string;
  key: string;
}

export const FIELDS = ["textarea", "input", "rich"] as const;
export type Field = (typeof FIELDS)[number];

interface Recording {
  seen: Seen[];
}

export const seen = (page: Page): Promise<Seen[]> => page.evaluate(() => (globalThis as unknown as Recording).seen);

/** Text and markup of a field. */
export const content = (page: Page, field: Field): Promise<{ text: string; html: string }> =>
  page.evaluate((id) => {
    const element = document.getElementById(id);
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return { text: element.value, html: "" };
    return { text: element?.textContent ?? "", html: element?.innerHTML ?? "" };
  }, field);

/** The whole document as the page's own scripts can read it. */
export const dom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll("input,textarea")].map((field) => (field as HTMLInputElement).value);
    return document.documentElement.outerHTML + values.join("\n");
  });
