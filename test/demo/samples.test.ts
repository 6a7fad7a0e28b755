import { describe, expect, it } from "vitest";
import { demoPages, demoSites, WELCOME } from "../../demo/sites.ts";
import { makeSamples } from "../../demo/samples.ts";
import { classify } from "../../src/destinations/classify.ts";
import { scan } from "../../src/detect/scan.ts";

const samples = makeSamples();
const found = (text: string) => scan(text).filter(({ confidence }) => confidence !== "possible");

describe("the demo's samples", () => {
  it.each(samples.filter(({ id }) => id !== "harmless").map(({ id, text }) => [id, text]))("%s is recognised", (_id, text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it("the harmless one is left alone", () => {
    expect(found(samples.find(({ id }) => id === "harmless")?.text ?? "")).toEqual([]);
  });

  it("are new every time", () => {
    const again = new Set(makeSamples().map(({ text }) => text));
    expect(samples.filter(({ text }) => again.has(text))).toEqual([]);
  });
});

describe("the demo's places", () => {
  it("are to the product what they stand for", () => {
    expect(Object.fromEntries(demoPages.map(({ id, url }) => [id, classify(url).kind]))).toEqual({
      "paste-site": "public",
      "support-chat": "shared",
      "ai-chat": "third-party",
      "issue-form": "public",
      "tax-tool": "purpose",
      exchange: "issuer",
    });
  });

  it("say that they are stand-ins, and load nothing from elsewhere", () => {
    const sites = demoSites(samples);
    for (const { url } of demoPages) {
      const site = sites.find(({ hosts }) => hosts.includes(new URL(url).hostname));
      const body = String(site?.answer({ url: new URL(url), method: "GET", body: "" }).body);
      expect(body).toContain("Local stand-in for");
      expect(body).not.toMatch(/<(?:script|img|link|iframe)[^>]+(?:src|href)="(?!data:)/);
    }
  });

  it("are all on the welcome page, with every sample", () => {
    const site = demoSites(samples).find(({ hosts }) => hosts.includes("localhost"));
    const body = String(site?.answer({ url: new URL(WELCOME), method: "GET", body: "" }).body);
    for (const { url } of demoPages) expect(body).toContain(`href="${url}"`);
    for (const { id } of samples) expect(body).toContain(`data-copies="${id}"`);
  });
});
