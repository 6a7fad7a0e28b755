/** The pages of the demo, each under the name of the place it stands for. Self-contained: no page loads anything from elsewhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyPageAt, keyPageBody, keyPages, type KeyPage } from "./key-pages.ts";
import type { Reply, Site } from "./proxy.ts";
import type { Sample } from "./samples.ts";

export interface DemoPage {
  id: string;
  url: string;
  /** What kind of place it is, as a person would say it. */
  place: string;
  /** What happens to a text there. */
  about: string;
  body: string;
}

const style = readFileSync(join(import.meta.dirname, "style.css"), "utf8");
const script = readFileSync(join(import.meta.dirname, "page.js"), "utf8");

export const WELCOME = "http://localhost/";

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const editable = (label: string): string =>
  `<div class="field" id="field" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}" aria-placeholder="${label}"></div>`;

/** Every page has one field with the id `field`: where a person, and the tour, pastes. */
export const demoPages: readonly DemoPage[] = [
  {
    id: "paste-site",
    url: "https://dpaste.com/",
    place: "A paste site",
    about: "Anyone can read what is posted here.",
    body: `<form class="card"><label for="field">New paste</label><textarea class="field" id="field" spellcheck="false"></textarea>
      <button class="main">Create paste</button></form>`,
  },
  {
    id: "support-chat",
    url: "https://demo.zendesk.com/chat",
    place: "A support chat",
    about: "People you do not know read along, and it is kept.",
    body: `<form class="card"><ul class="messages"><li>Hello. What can we do for you?</li>
      <li>To look into it we need your API key and secret. Paste them here.</li></ul>${editable("Write a message")}
      <button class="main">Send</button></form>`,
  },
  {
    id: "ai-chat",
    url: "https://chatgpt.com/",
    place: "An AI chat",
    about: "What you paste goes to another company.",
    body: `<form class="card"><ul class="messages"><li>What are you working on?</li></ul>${editable("Ask anything")}
      <button class="main">Send</button></form>`,
  },
  {
    id: "issue-form",
    url: "https://github.com/OWNER/REPO/issues/new",
    place: "An issue form",
    about: "A public project: everyone reads the issue, and so do programs that look for keys.",
    body: `<form class="card"><label for="title">Title</label><input class="field" id="title" value="Start fails with exit code 1">
      <label for="field">What happened</label><textarea class="field" id="field"></textarea><button class="main">Submit new issue</button></form>`,
  },
  {
    id: "tax-tool",
    url: "https://www.cointracker.io/wallets/new",
    place: "A tax tool",
    about: "A place that API keys are for, as long as they can only read.",
    body: `<form class="card"><h2>Connect an exchange</h2><label for="field">API key and secret</label>
      <input class="field" id="field" autocomplete="off" spellcheck="false"><button class="main">Connect</button></form>`,
  },
  {
    id: "exchange",
    url: "https://www.binance.com/en/my/settings/api-management",
    place: "An exchange's API page",
    about: "Where such keys are from.",
    body: `<form class="card"><h2>API management</h2><label for="key-label">Label</label><input class="field" id="key-label">
      <label class="check"><input type="checkbox" checked> Enable Reading</label>
      <label class="check"><input type="checkbox"> Enable Spot &amp; Margin Trading</label>
      <label class="check"><input type="checkbox"> Enable Withdrawals</label>
      <label class="check"><input type="radio" name="ip" checked> Unrestricted (less secure)</label>
      <label class="check"><input type="radio" name="ip"> Restrict access to trusted IPs only</label><br>
      <label for="field">Check an existing key</label><input class="field" id="field" autocomplete="off" spellcheck="false">
      <button class="main">Check</button></form>`,
  },
];

function layout(title: string, content: string, code = script): Reply {
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head><body>${content}<script>${code}</script></body></html>`,
  };
}

function standIn(page: DemoPage): Reply {
  const host = new URL(page.url).host;
  return layout(
    `${page.place} (stand-in)`,
    `<header class="stand-in"><span>Local stand-in for <b>${host}</b>. Nothing you do here leaves this machine.</span>
    <a href="${WELCOME}">What to try</a></header>
    <main><div><h1>${page.place}</h1><p class="lead">${page.about}</p></div>${page.body}
    <section class="card seen" aria-live="polite"><h2>What this page has seen</h2><ol data-empty><li>Nothing yet</li></ol></section></main>`,
  );
}

function keyStandIn(page: KeyPage): Reply {
  return layout(
    `${new URL(page.url).host} (stand-in)`,
    `<header class="stand-in"><span>Local stand-in for <b>${new URL(page.url).host}</b>. The keys made here are drawn by chance and open nothing.</span>
    <a href="${WELCOME}">What to try</a></header><main>${keyPageBody(page)}</main>`,
    "",
  );
}

function welcome(samples: readonly Sample[]): Reply {
  const cards = samples
    .map(
      ({ id, name, about, text }) =>
        `<li class="card"><h2>${name}</h2><p>${about}</p><code>${escape(shorten(text))}</code><span hidden id="${id}">${escape(text)}</span>
        <button data-copies="${id}">Copy</button></li>`,
    )
    .join("");
  const places = demoPages
    .map(
      ({ url, place, about }) =>
        `<li class="card"><h2>${place}</h2><p>${about}</p><code>${new URL(url).host}</code>
        <a class="button" href="${url}" target="_blank">Open</a></li>`,
    )
    .join("");
  const keys = keyPages
    .map(({ url, about }) => `<li class="card"><h2>${new URL(url).host}</h2><p>${about}</p><a class="button" href="${url}" target="_blank">Open</a></li>`)
    .join("");
  return layout(
    "Keybrake: what to try",
    `<main><div><h1>What to try</h1><p class="lead">Keybrake is loaded in this browser. The secrets below were made a moment ago for
    this page: they are valid in form and open nothing. The places are stand-ins on your own machine, under the names of the real ones.</p></div>
    <ol class="card steps"><li>Copy a secret below, open a place, and paste it there with <kbd>Ctrl</kbd> <kbd>V</kbd>.</li>
    <li>The paste is held before the page sees it. Press <kbd>Escape</kbd>: nothing has happened.</li>
    <li>Paste again, and choose to paste it without the secret, or anyway. Undo takes it out again in one step.</li>
    <li>Open Keybrake from the toolbar: what nearly went where is listed. Add a key of yours, and paste it somewhere.</li></ol>
    <section><h2>1. Copy a secret</h2><ul class="grid">${cards}</ul></section>
    <section><h2>2. Paste it somewhere</h2><ul class="grid">${places}</ul></section>
    <section><h2>3. Make a key</h2><p class="lead">On a page for keys a small tab stands at the edge: it opens a checklist.</p><ul class="grid">${keys}</ul></section></main>`,
  );
}

/** The first line's beginning; the whole text is what the button copies. */
function shorten(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 44 || text.includes("\n") ? `${line.slice(0, 40)}…` : line;
}

/** What the proxy serves: every demo page under its own name, and the welcome page on localhost. */
export function demoSites(samples: readonly Sample[]): Site[] {
  const sites = demoPages.map((page): Site => ({ hosts: [new URL(page.url).hostname], answer: ({ url }) => keyPageReply(url) ?? standIn(page) }));
  return [keySite, ...sites, { hosts: ["localhost", "127.0.0.1"], answer: () => welcome(samples) }];
}

const keyPageReply = (url: URL): Reply | undefined => {
  const page = keyPageAt(url);
  return page && keyStandIn(page);
};

/** The key pages, under the names of which nothing else is served. */
export const keySite: Site = {
  hosts: keyPages.map(({ url }) => new URL(url).hostname).filter((host) => !demoPages.some((page) => new URL(page.url).hostname === host)),
  answer: ({ url }) => keyPageReply(url) ?? layout("Nothing here", "<main><h1>Nothing here</h1></main>", ""),
};
