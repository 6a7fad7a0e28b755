import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { json, zip } from "../../scripts/package/archive.ts";
import { collectorOrigin, forChromium, forFirefox, forFleet, type Manifest } from "../../scripts/package/manifest.ts";
import { chromiumUpdates, crx, extensionId, firefoxUpdates } from "../../scripts/package/self-hosting.ts";
import source from "../../manifest.json" with { type: "json" };

const manifest: Manifest = source as Manifest;
const policyOf = (changed: Manifest): string => changed.content_security_policy.extension_pages;

describe("the manifests of the packages", () => {
  it("of the store have no network, no host besides every page and no key", () => {
    const chromium = forChromium(manifest);
    expect(chromium.key).toBeUndefined();
    expect(policyOf(chromium)).toContain("connect-src 'none'");
    expect(chromium.host_permissions).toEqual(["<all_urls>"]);
    expect(chromium.update_url).toBeUndefined();
  });

  it("of Firefox have no worker and no key", () => {
    const firefox = forFirefox({ ...manifest, background: { service_worker: "w.js", scripts: ["w.js"] } });
    expect(firefox.background).toEqual({ scripts: ["w.js"] });
    expect(firefox.key).toBeUndefined();
  });

  it("of a fleet may talk to the collector and to nobody else", () => {
    const fleet = forFleet(manifest, { collector: "https://collector.example.com:4318", build: 3 });
    expect(policyOf(fleet)).toContain("connect-src https://collector.example.com:4318;");
    expect(fleet.host_permissions).toEqual(["<all_urls>", "https://collector.example.com/*"]);
    expect(fleet.version).toBe(`${manifest.version}.3`);
    expect(fleet.browser_specific_settings.gecko.data_collection_permissions.required).not.toContain("none");
  });

  it("of a fleet with a list may read the package's own files, still no network", () => {
    const fleet = forFleet(manifest, { hasList: true });
    expect(policyOf(fleet)).toContain("connect-src 'self';");
    expect(fleet.host_permissions).toEqual(["<all_urls>"]);
  });

  it("name where newer versions are, if somebody serves them", () => {
    const updates = { chromium: "https://updates.example.com/u.xml", firefox: "https://updates.example.com/u.json" };
    expect(forChromium(manifest, updates).update_url).toBe(updates.chromium);
    expect(forFirefox(manifest, updates).browser_specific_settings.gecko.update_url).toBe(updates.firefox);
  });

  it.each(["http://collector.example.com", "https://collector.example.com/v1/logs", "https://u:p@collector.example.com", "collector", "*", "https://x.example/?a"])(
    "do not take %s for a collector",
    (text) => {
      expect(() => collectorOrigin(text)).toThrow("collector");
    },
  );

  it.each(["https://collector.example.com", "http://127.0.0.1:4318", "http://localhost:4318"])("take %s for a collector", (text) => {
    expect(collectorOrigin(text)).toBe(text);
  });
});

describe("archives", () => {
  const contents = new Map([
    ["b.txt", new TextEncoder().encode("two")],
    ["a/b.json", json({ one: 1 })],
  ]);

  it("are the same bytes for the same files, in whatever order and whenever", async () => {
    const first = zip(contents);
    await new Promise((done) => setTimeout(done, 2_100)); // longer than a ZIP's clock takes to tick
    expect(Buffer.from(zip(new Map([...contents].reverse()))).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(["a/b.json", "b.txt"]);
  });

  it("are signed for Chromium, with the same bytes each time and the id that follows from the key", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keybrake-key-"));
    try {
      const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const file = join(folder, "key.pem");
      writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }));
      const [one, two] = [await crx(zip(contents), file), await crx(zip(contents), file)];
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
      expect(Buffer.from(one.subarray(0, 8)).toString("latin1")).toBe("Cr24\u0003\0\0\0");
      expect(extensionId(file)).toMatch(/^[a-p]{32}$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("are announced to Chromium and to Firefox", () => {
    expect(chromiumUpdates("a".repeat(32), "1.2.3", "https://x.example/k.crx?a=1&b=2")).toContain("codebase='https://x.example/k.crx?a=1&amp;b=2' version='1.2.3'");
    expect(firefoxUpdates("k@b", "1.2.3", "https://x.example/k.xpi", "00ff")).toEqual({
      addons: { "k@b": { updates: [{ version: "1.2.3", update_link: "https://x.example/k.xpi", update_hash: "sha256:00ff" }] } },
    });
  });
});
