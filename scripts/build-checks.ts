/** What must be true of every build. Reads the built folder; may not change it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";

interface BuiltManifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { js?: string[]; css?: string[]; world?: string; matches?: string[] }[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  default_locale?: string;
}

/** One entry per page or script whose size is limited; sizes count everything it loads at start. */
export type Budgets = Record<string, { file: string; gzipKilobytes: number }>;

export interface BuildFacts {
  problems: string[];
  /** Gzip kilobytes by budget name. */
  sizes: Record<string, number>;
}

/** Directives that may load or send something; each must be `'self'` or `'none'`, and the network ones `'none'`. */
const NETWORK_DIRECTIVES = ["default-src", "connect-src", "form-action", "base-uri"];

/** Permissions named in the first column of the table in docs/permissions.md, backquoted. */
export function documentedPermissions(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` \|\s*[^|\s]/gm)].map((row) => row[1] ?? "");
}

/** Every file a page or module loads at start, itself included: script and style links, then static imports. */
function loadedFiles(dist: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(join(dist, file))) return seen;
  seen.add(file);
  const text = readFileSync(join(dist, file), "utf8");
  const references = file.endsWith(".html")
    ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
    : file.endsWith(".js")
      ? text.matchAll(/(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)
      : [];
  for (const [, reference = ""] of references) {
    loadedFiles(dist, new URL(reference, `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

export const gzipBytes = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
/** With one digit behind the point. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;

function gzipKilobytes(dist: string, file: string): number {
  let bytes = 0;
  for (const loaded of loadedFiles(dist, file)) bytes += gzipBytes(readFileSync(join(dist, loaded)));
  return kilobytes(bytes);
}

/** What a fleet's build may do besides; the store's may do nothing. */
export interface Opened {
  /** Sources of `connect-src`: the own package's files, one collector. */
  connect: readonly string[];
  /** Match patterns of the collector, so that it is reached without asking. */
  hosts: readonly string[];
}

const CLOSED: Opened = { connect: [], hosts: [] };

/** Where content scripts run. Where one runs everywhere, the places of another add nothing to what is asked for. */
function placesOf({ content_scripts = [] }: BuiltManifest): string[] {
  const places = content_scripts.flatMap((script) => script.matches ?? []);
  return places.includes("<all_urls>") ? ["<all_urls>"] : places;
}

function manifestProblems(manifest: BuiltManifest, dist: string, permissionsDocument: string, opened: Opened): string[] {
  const problems: string[] = [];
  if ("web_accessible_resources" in manifest) problems.push("web_accessible_resources: any page could probe for them");
  if ("externally_connectable" in manifest) problems.push("externally_connectable: pages could send messages");

  const policy = manifest.content_security_policy?.extension_pages ?? "";
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  for (const name of NETWORK_DIRECTIVES) {
    const allowed = name === "connect-src" && opened.connect.length > 0 ? opened.connect.join(" ") : "'none'";
    if (directives.get(name)?.join(" ") !== allowed) problems.push(`content_security_policy: ${name} must be ${allowed}`);
  }
  for (const [name, sources] of directives) {
    for (const source of sources) {
      if (source !== "'self'" && source !== "'none'" && !(name === "connect-src" && opened.connect.includes(source))) problems.push(`content_security_policy: ${name} allows ${source}`);
    }
  }

  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...placesOf(manifest),
  ];
  const named = manifest.permissions ?? [];
  if (new Set(named).size < named.length) problems.push("permissions: one is asked for twice");
  const documented = documentedPermissions(permissionsDocument);
  for (const permission of new Set(asked)) {
    if (!opened.hosts.includes(permission) && !documented.includes(permission)) problems.push(`docs/permissions.md gives no reason for ${permission}`);
  }
  for (const permission of documented) {
    if (!asked.includes(permission)) problems.push(`docs/permissions.md lists ${permission}, which is not asked for`);
  }

  const messagesFile = join(dist, "_locales", manifest.default_locale ?? "", "messages.json");
  const messages = existsSync(messagesFile) ? (JSON.parse(readFileSync(messagesFile, "utf8")) as object) : {};
  for (const [, key = ""] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
    if (!Object.hasOwn(messages, key)) problems.push(`_locales has no message ${key}`);
  }
  return problems;
}

/** The engine of company rules. */
const REGISTERED = "src/content/custom.iife.js";

function classicProblems(file: string, dist: string): string[] {
  const problems: string[] = [];
  const code = readFileSync(join(dist, file), "utf8");
  if (/\bimport\s*\(/.test(code)) problems.push(`${file}: import( makes the script asynchronous`);
  if (/(^|[;}\n])\s*(import|export)[\s{*"'`]/.test(code)) problems.push(`${file}: is a module, not a classic script`);
  if (/valibot/.test(code)) problems.push(`${file}: brings valibot, which only the worker needs`);
  const [prose] = /[{,](?:source|grants):["'`][^"'`]+/.exec(code) ?? [];
  if (prose !== undefined) problems.push(`${file}: carries what only people read, ${prose.slice(1)}`);
  if (/__KEYBRAKE_\w+__/.test(code)) problems.push(`${file}: the build left a placeholder unfilled`);
  try {
    // Only compiled, never run: a module's syntax is an error in a classic script.
    new Script(code, { filename: file });
  } catch (error) {
    problems.push(`${file}: ${String(error)}`);
  }
  return problems;
}

function contentScriptProblems(manifest: BuiltManifest, dist: string): string[] {
  const problems: string[] = [];
  const scripts = manifest.content_scripts ?? [];
  if (!scripts.some(({ matches }) => matches?.includes("<all_urls>"))) problems.push("no content script is in every page");
  for (const script of scripts) {
    if (script.js?.length !== 1) problems.push("a content script must be one file");
    if (script.css !== undefined) problems.push("a content script must bring no style sheet: a page could see its effect");
    for (const file of script.js ?? []) problems.push(...classicProblems(file, dist));
  }
  // What no manifest names but the worker registers is as synchronous, and as silent.
  for (const file of [REGISTERED].filter((each) => existsSync(join(dist, each)))) problems.push(...classicProblems(file, dist));
  return problems;
}

/** Source maps and absolute paths of the building machine in any text file of the build. */
function leakProblems(dist: string, machineRoot: string): string[] {
  const problems: string[] = [];
  for (const entry of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (entry.endsWith(".map")) problems.push(`${entry}: source maps do not ship`);
    if (!/\.(js|css|html|json)$/.test(entry)) continue;
    const text = readFileSync(join(dist, entry), "utf8");
    if (/[#@] sourceMappingURL=/.test(text)) problems.push(`${entry}: points to a source map`);
    if (text.includes(machineRoot)) problems.push(`${entry}: contains a path of this machine`);
  }
  return problems;
}

/** Every rule a build breaks, in words; empty when it may ship. `machineRoot` is the absolute path of the repository. */
export function checkBuild(
  dist: string,
  permissionsDocument: string,
  budgets: Budgets,
  machineRoot: string,
  opened: Opened = CLOSED,
): BuildFacts {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as BuiltManifest;
  const problems = [
    ...manifestProblems(manifest, dist, permissionsDocument, opened),
    ...contentScriptProblems(manifest, dist),
    ...leakProblems(dist, machineRoot),
  ];
  const sizes: Record<string, number> = {};
  for (const [name, budget] of Object.entries(budgets)) {
    if (!existsSync(join(dist, budget.file))) {
      problems.push(`${name}: ${budget.file} is not in the build`);
      continue;
    }
    const size = gzipKilobytes(dist, budget.file);
    sizes[name] = size;
    if (size > budget.gzipKilobytes) problems.push(`${name}: ${size} KB gzip, budget ${budget.gzipKilobytes} KB`);
  }
  return { problems, sizes };
}
