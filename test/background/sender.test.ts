import { describe, expect, test } from "vitest";
import { asPageSender, isOwnPage, type Sender } from "../../src/background/sender.ts";

const self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const content: Sender = {
  id: "keybrake-id",
  url: "https://dpaste.com/",
  origin: "https://dpaste.com",
  frameId: 0,
  tab: { id: 7, url: "https://dpaste.com/", incognito: false },
};
const popup: Sender = { id: "keybrake-id", url: "chrome-extension://keybrake-id/src/popup/index.html", origin: "chrome-extension://keybrake-id" };

describe("a content script of ours", () => {
  test("is known by our id, its tab, its frame and a web address", () => {
    expect(asPageSender(content, self)).toEqual({ at: { url: content.url, origin: content.origin, top: content.tab?.url }, tab: 7, frame: 0, destination: { kind: "public", host: "dpaste.com" }, isPrivate: false });
  });

  test.each<[string, Sender]>([
    ["another extension", { ...content, id: "someone-else" }],
    ["one without an id", { ...content, id: undefined }],
    ["one without a tab", { ...content, tab: undefined }],
    ["one whose tab has no id", { ...content, tab: { url: "https://dpaste.com/" } }],
    ["one without a frame", { ...content, frameId: undefined }],
    ["one without an address", { ...content, url: undefined }],
    ["the extension's own page in a tab", { ...content, url: popup.url, origin: popup.origin }],
    ["nothing at all", {}],
  ])("is not: %s", (_title, sender) => {
    expect(asPageSender(sender, self)).toBeUndefined();
  });

  test("in a private window, or in one that does not say, is private", () => {
    expect(asPageSender({ ...content, tab: { id: 7, incognito: true } }, self)?.isPrivate).toBe(true);
    expect(asPageSender({ ...content, tab: { id: 7 } }, self)?.isPrivate).toBe(true);
  });

  test("in a frame without an address is where its origin is, or under the tab's name", () => {
    const blank = { ...content, url: "about:blank", frameId: 3 };
    expect(asPageSender({ ...blank, origin: "https://chatgpt.com" }, self)?.destination.host).toBe("chatgpt.com");
    expect(asPageSender({ ...blank, origin: "null" }, self)?.destination.host).toBe("dpaste.com");
    expect(asPageSender({ ...blank, origin: undefined, tab: { id: 7 } }, self)?.destination.kind).toBe("unknown");
  });
});

describe("the extension's own page", () => {
  test.each<[string, Sender]>([
    ["the popup", popup],
    ["a browser that says no origin", { ...popup, origin: undefined }],
    ["a tab of its own", { ...popup, frameId: 0, tab: { id: 1, url: popup.url, incognito: false } }],
  ])("is: %s", (_title, sender) => {
    expect(isOwnPage(sender, self)).toBe(true);
  });

  test.each<[string, Sender]>([
    ["a content script", content],
    ["a page of another extension", { ...popup, id: "someone-else" }],
    ["an address that only begins like ours", { ...popup, url: "chrome-extension://keybrake-id.evil/index.html" }],
    ["our page framed by a site", { ...popup, frameId: 4, tab: { id: 1, url: "https://evil.io/" } }],
    ["our address with another origin", { ...popup, origin: "https://evil.io" }],
    ["our address with an opaque origin", { ...popup, origin: "null" }],
    ["one without an address", { ...popup, url: undefined }],
    ["nothing at all", {}],
  ])("is not: %s", (_title, sender) => {
    expect(isOwnPage(sender, self)).toBe(false);
  });
});
