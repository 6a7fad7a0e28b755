/**
 * `npm run package`: what is published of a commit, byte for byte the same wherever it is made. `--help` tells the rest; docs/admin/packages.md
 * goes from here to a forced install.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { LIST_FILE, readListHeader } from "../src/company/list-file.ts";
import { contentsOf, json, sha256, zip } from "./package/archive.ts";
import { billOfMaterials } from "./package/bill-of-materials.ts";
import { checkBuild, type Budgets } from "./build-checks.ts";
import { collectorOrigin, forChromium, forFirefox, forFleet, type Manifest } from "./package/manifest.ts";
import { chromiumUpdates, crx, extensionId, firefoxUpdates } from "./package/self-hosting.ts";
import budgets from "./budgets.json" with { type: "json" };

const HELP = `npm run package [-- OPTIONS]

Makes, in artifacts/package: the ZIP for Chromium's stores, the XPI for Firefox, the source, a list of what is inside (CycloneDX), SHA-256 sums.

  --out DIR             another folder
  --crx-key FILE        also a signed CRX3 and the two update manifests, to serve yourself; FILE is an RSA key (PEM)
  --base-url URL        where you will serve them, such as https://updates.example.com/keybrake/ (with --crx-key)
  --collector ORIGIN    a fleet's build: may send reports to this one origin, and talk to no other
  --fingerprints FILE   a fleet's build: puts a list made by "keybrake fingerprint" inside
  --build N             fourth part of the version, for a fleet's own builds of one release
  --dirty               go on although there are uncommitted changes (the source archive then has the last commit only)
`;

const ROOT = resolve(import.meta.dirname, "..");

/** Something asked for that cannot be done; its message is for the person. */
class Refusal extends Error {}

function originIn(text: string): string {
  try {
    return collectorOrigin(text);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : text);
  }
}

function git(...parameters: string[]): string {
  return execFileSync("git", parameters, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

function options() {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: "artifacts/package" },
      "crx-key": { type: "string" },
      "base-url": { type: "string" },
      collector: { type: "string" },
      fingerprints: { type: "string" },
      build: { type: "string" },
      dirty: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const key = values["crx-key"];
  const base = values["base-url"];
  if ((key === undefined) !== (base === undefined)) throw new Refusal("--crx-key and --base-url belong together: the package must know where newer ones will be.");
  if (base !== undefined && !(URL.canParse(base) && base.endsWith("/"))) throw new Refusal("--base-url is an address that ends in a slash.");
  for (const file of [key, values.fingerprints]) {
    if (file !== undefined && !existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  }
  const number = values.build === undefined ? undefined : Number(values.build);
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= 65_535)) throw new Refusal("--build is a whole number from 0 to 65535.");
  return { ...values, key, base, build: number };
}

/** The built extension in a folder of its own, so that nobody's `dist` is touched. */
async function built(into: string): Promise<string> {
  const dist = join(into, "dist");
  // Whoever calls may have another: then other bytes would come of the same commit.
  process.env["NODE_ENV"] = "production";
  await build({ root: ROOT, logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
  return dist;
}

async function main(): Promise<void> {
  const wanted = options();
  if (wanted.help) return void console.log(HELP);
  const collector = wanted.collector === undefined ? undefined : originIn(wanted.collector);
  const isDirty = git("status", "--porcelain") !== "";
  if (isDirty && !wanted.dirty) throw new Refusal("There are uncommitted changes: the same commit would not give the same bytes. Commit them, or add --dirty.");
  const commit = git("rev-parse", "HEAD");
  const work = mkdtempSync(join(tmpdir(), "keybrake-package-"));
  try {
    const dist = await built(work);
    const original = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as Manifest;
    if (wanted.fingerprints !== undefined) {
      const header = readListHeader(readFileSync(wanted.fingerprints));
      if (!header) throw new Refusal(`${wanted.fingerprints} is not a list that "keybrake fingerprint" has made.`);
      console.log(`Company list: ${header.count.toLocaleString("en")} fingerprints.`);
      copyFileSync(wanted.fingerprints, join(dist, LIST_FILE));
    }
    const manifest = forFleet(original, { collector, hasList: wanted.fingerprints !== undefined, build: wanted.build });
    writeFileSync(join(dist, "manifest.json"), json(manifest));
    const { engine: _engine, engineTables: _tables, ...files } = budgets;
    const { problems } = checkBuild(dist, readFileSync(join(ROOT, "docs/permissions.md"), "utf8"), files satisfies Budgets, ROOT, {
      connect: [...(wanted.fingerprints === undefined ? [] : ["'self'"]), ...(collector === undefined ? [] : [collector])],
      hosts: manifest.host_permissions ?? [],
    });
    if (problems.length > 0) throw new Refusal(problems.join("\n"));
    await write(resolve(wanted.out), dist, manifest, wanted, commit);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function write(out: string, dist: string, manifest: Manifest, { key, base, collector, fingerprints }: ReturnType<typeof options>, commit: string): Promise<void> {
  const { version } = manifest;
  const isFleet = collector !== undefined || fingerprints !== undefined;
  const name = (kind: string): string => `keybrake-${version}${isFleet ? "-fleet" : ""}${kind}`;
  const updates = base === undefined ? undefined : { chromium: `${base}updates.xml`, firefox: `${base}updates.json` };
  const contents = contentsOf(dist);
  const packed = (changed: Manifest): Uint8Array => zip(new Map(contents).set("manifest.json", json(changed)));
  const made = new Map<string, Uint8Array>();
  // A store build is not told of updates elsewhere: stores refuse that.
  if (!isFleet) made.set(name("-chromium.zip"), packed(forChromium(manifest)));
  const xpi = packed(forFirefox(manifest, updates));
  made.set(name("-firefox.xpi"), xpi);
  if (key !== undefined && base !== undefined && updates !== undefined) {
    const id = extensionId(key);
    made.set(name(".crx"), await crx(packed(forChromium(manifest, updates)), key));
    made.set("updates.xml", new TextEncoder().encode(chromiumUpdates(id, version, base + name(".crx"))));
    const gecko = manifest.browser_specific_settings.gecko.id;
    made.set("updates.json", json(firefoxUpdates(gecko, version, base + name("-firefox.xpi"), sha256(xpi))));
    console.log(`Chromium's id of the signed package: ${id}`);
  }
  const at = git("show", "-s", "--format=%cI", commit);
  made.set(
    `keybrake-${version}-source.zip`,
    execFileSync("git", ["archive", "--format=zip", `--prefix=keybrake-${version}/`, commit], { cwd: ROOT, env: { ...process.env, TZ: "UTC" }, maxBuffer: 2 ** 28 }),
  );
  made.set(`keybrake-${version}-sbom.cdx.json`, json(billOfMaterials(ROOT, "keybrake", commit, at)));
  const sums = [...made].map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join("");
  made.set("SHA256SUMS", new TextEncoder().encode(sums));
  mkdirSync(out, { recursive: true });
  for (const [file, bytes] of made) writeFileSync(join(out, file), bytes);
  console.log(`\n${[...made.keys()].map((file) => `${String(Math.ceil(statSync(join(out, file)).size / 1000)).padStart(7)} kB  ${file}`).join("\n")}\n\nin ${out}, from commit ${commit.slice(0, 12)}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Refusal || (error instanceof TypeError && "code" in error) ? error.message : error);
  process.exitCode = 1;
}
