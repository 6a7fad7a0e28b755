/** What a fleet serves by itself: the signed package for Chromium, and the manifests in which browsers look for newer versions. */
import { createHash, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import createCrxStream from "crx3/lib/crx3stream.js";

/** Chromium's id of an extension: the first half of its public key's SHA-256, in the letters a to p. */
export function extensionId(keyFile: string): string {
  const spki = createPublicKey(readFileSync(keyFile)).export({ type: "spki", format: "der" });
  const digest = createHash("sha256").update(spki).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** A CRX3: the ZIP file behind a header that signs it. RSA signatures (PKCS #1 v1.5) of the same bytes are the same. */
export async function crx(zip: Uint8Array, keyFile: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "keybrake-crx-"));
  try {
    const file = join(folder, "signed.crx");
    const stream = createCrxStream(file, { keyPath: keyFile });
    Readable.from([Buffer.from(zip)]).pipe(stream);
    await finished(stream);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&apos;").replaceAll("<", "&lt;");

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update-manifest */
export function chromiumUpdates(id: string, version: string, link: string): string {
  return [
    `<?xml version='1.0' encoding='UTF-8'?>`,
    `<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>`,
    `  <app appid='${id}'>`,
    `    <updatecheck codebase='${escaped(link)}' version='${version}' />`,
    `  </app>`,
    `</gupdate>`,
    ``,
  ].join("\n");
}

/** https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export function firefoxUpdates(id: string, version: string, link: string, hash: string): unknown {
  return { addons: { [id]: { updates: [{ version, update_link: link, update_hash: `sha256:${hash}` }] } } };
}
