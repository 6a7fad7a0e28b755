/** A page with every road in, which remembers what it got: fields, a form, two chats, file inputs and a place to drop files. */
import type { Page } from "puppeteer-core";
import type { Site } from "../../demo/proxy.ts";

export const ROADS_HOST = "dpaste.com";
export const ISSUER_HOST = "github.com";

const body = `
  <form id="form" action="/sent" method="get"><textarea id="text" name="text" rows="2"></textarea><input id="line" name="line">
    <input id="password" type="password" name="password"><button id="submit">Save</button>
    <input type="hidden" name="elements"><input type="hidden" name="elements"><input type="hidden" name="requestSubmit"></form>
  <div id="chat"><textarea id="composer" rows="2"></textarea><button id="send" aria-label="Send"><svg width="16" height="16"></svg></button>
    <button id="bold" aria-label="Bold">B</button></div>
  <textarea id="late" rows="1"></textarea><div id="called" role="button" tabindex="0">Send</div><x-send id="made"><b>Send</b></x-send>
  <span id="shown" style="cursor:pointer">Отправить</span><button id="twice">Send</button><b id="refused" draggable="true">Drag me</b>
  <div id="rich-chat"><div id="rich" contenteditable="true" style="min-height:2em;border:1px solid"></div></div>
  <button id="paste-button">Paste</button>
  <input id="file" type="file" multiple><input id="folder" type="file" webkitdirectory><div id="zone" style="height:60px;border:1px dashed">Drop here</div>
  <script>
    window.got = [];
    const field = (id) => document.getElementById(id);
    field("form").addEventListener("submit", (event) => { event.preventDefault(); got.push(["submit", field("text").value + field("line").value + field("password").value]); });
    const send = (from) => { got.push(["chat", from.value ?? from.innerText]); if ("value" in from) from.value = ""; else from.textContent = ""; };
    for (const id of ["composer", "rich"])
      field(id).addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        send(event.currentTarget);
      });
    field("send").addEventListener("click", () => send(field("composer")));
    field("bold").addEventListener("click", () => got.push(["bold"]));
    field("late").addEventListener("keyup", (event) => event.key === "Enter" && send(field("late")));
    field("called").addEventListener("keydown", (event) => event.key === "Enter" && send(field("composer")));
    customElements.define("x-send", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = "<button><slot></slot></button>"; } });
    for (const id of ["made", "shown"]) field(id).addEventListener("click", () => send(field("composer")));
    field("twice").addEventListener("dblclick", () => send(field("composer")));
    field("refused").addEventListener("dragstart", (event) => { event.preventDefault(); got.push(["refused"]); });
    field("paste-button").addEventListener("click", async () => { field("composer").value = await navigator.clipboard.readText(); });
    const take = async (road, files) => { got.push([road, ...(await Promise.all([...files].map(async (file) => file.name + "=" + (await file.text()))))]); };
    for (const id of ["file", "folder"]) field(id).addEventListener("change", (event) => void take("change", event.target.files));
    addEventListener("paste", ({ clipboardData: { files } }) => { if (files.length > 0) void take("paste", files); });
    field("zone").addEventListener("dragover", (event) => event.preventDefault());
    field("zone").addEventListener("drop", (event) => { event.preventDefault(); void take(event.isTrusted ? "drop" : "drop*", event.dataTransfer.files); });
  </script>`;

export const roadsSite: Site = {
  hosts: [ROADS_HOST, ISSUER_HOST],
  answer: () => ({ body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roads</title></head><body>${body}</body></html>` }),
};

/** What the page got, as it would send it on. */
export const got = (page: Page): Promise<string[][]> => page.evaluate(() => (globalThis as unknown as { got: string[][] }).got);

export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { got: string[][] }).got = [];
    (document.getElementById("form") as HTMLFormElement).reset();
    for (const id of ["composer", "late"]) (document.getElementById(id) as HTMLTextAreaElement).value = "";
    (document.getElementById("rich") as HTMLElement).textContent = "";
  });

export const valueOf = (page: Page, id: string): Promise<string> =>
  page.evaluate((wanted) => {
    const element = document.getElementById(wanted);
    return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : (element?.textContent ?? "");
  }, id);
