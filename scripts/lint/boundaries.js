/** The one-way streets of src/, as data, and the local lint rules that hold them. */
import { dirname, relative, resolve, sep } from "node:path";
import { runInNewContext } from "node:vm";

const NOUNS = ["domain", "limits", "secret"];
const PURE = [...NOUNS, "filter", "company", "detect", "providers", "destinations", "policy", "judge", "lifecycle", "custom", "reports"];

/** Folder or file of src/ -> what else of src/ it may import. Whatever is not listed is forbidden. */
export const MAY_IMPORT = {
  domain: [],
  limits: [],
  secret: [],
  filter: [...NOUNS, "messages"],
  company: NOUNS,
  detect: NOUNS,
  providers: NOUNS,
  destinations: [...NOUNS, "providers"],
  policy: NOUNS,
  judge: [...NOUNS, "providers", "destinations", "policy"],
  lifecycle: [...NOUNS, "providers", "policy", "judge"],
  bulk: [...NOUNS, "filter", "detect", "providers", "messages"],
  // Of providers only the type: what the worker tells a key page.
  custom: [...NOUNS, "detect", "policy"],
  reports: NOUNS,
  messages: [...NOUNS, "company", "reports", "policy", "custom", "providers", "lifecycle"],
  registry: [...PURE, "messages"],
  platform: [...NOUNS, "policy", "custom", "messages"],
  backup: [...NOUNS, "messages"],
  ui: [...PURE, "messages"],
  background: [...PURE, "messages", "registry", "platform"],
  content: [...PURE, "messages", "platform", "ui"],
  popup: [...PURE, "messages", "platform", "ui"],
  dashboard: [...PURE, "backup", "bulk", "messages", "platform", "ui"],
  cli: PURE,
};

/** Pure: plain data in, plain data out. No browser, no Node, no clock that a test cannot set. */
export const PURE_FOLDERS = PURE;

/** Package (or scheme) -> the only places that may import it. */
export const PACKAGE_PLACES = {
  "webextension-polyfill": ["platform"],
  idb: ["registry"],
  preact: ["ui", "content", "popup", "dashboard"],
  re2js: ["custom"],
  "smol-toml": ["custom"],
  "node:": ["cli"],
};

/** The only files that may read a secret's text. */
export const REVEALERS = ["src/detect/digest.ts", "src/secret.ts"];

/** What every JavaScript engine and runtime has and what is pure; a fresh V8 context knows exactly the language. */
const LANGUAGE = new Set([
  ...runInNewContext("Object.getOwnPropertyNames(globalThis)"),
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "TextDecoder",
  "atob",
  "btoa",
]);
for (const impure of ["console", "globalThis", "WebAssembly", "eval", "Function"]) LANGUAGE.delete(impure);

/** "detect" for src/detect/x.ts and for src/detect.ts; `undefined` outside of src. */
function partOf(root, file) {
  const path = relative(root, file).split(sep);
  return path[0] === "src" && path[1] !== undefined ? path[1].replace(/\.\w+$/, "") : undefined;
}

/** Calls back with every module specifier: import, export from, import(), import type x = import(). */
function onSpecifiers(check) {
  const source = (node) => {
    if (typeof node.source?.value === "string") check(node.source.value, node.source);
  };
  return {
    ImportDeclaration: source,
    ExportNamedDeclaration: source,
    ExportAllDeclaration: source,
    ImportExpression: source,
    TSImportType: source,
  };
}

const imports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      folder: "src/{{from}} may not import src/{{to}}. See MAY_IMPORT in scripts/lint/boundaries.js.",
      unknown: "src/{{from}} is not in MAY_IMPORT of scripts/lint/boundaries.js: say there what it may import.",
      outside: "src/ may not import {{path}}: what ships stands in src/ and public/.",
      package: "{{name}} may be imported only in {{places}}.",
    },
  },
  create(context) {
    const from = partOf(context.cwd, context.filename);
    if (from === undefined) return {};
    return onSpecifiers((specifier, node) => {
      if (!specifier.startsWith(".")) {
        for (const [name, places] of Object.entries(PACKAGE_PLACES)) {
          const isIt = name.endsWith(":") ? specifier.startsWith(name) : `${specifier}/`.startsWith(`${name}/`);
          if (isIt && !places.includes(from)) {
            context.report({ node, messageId: "package", data: { name, places: places.join(", ") } });
          }
        }
        return;
      }
      const target = resolve(dirname(context.filename), specifier);
      const to = partOf(context.cwd, target);
      if (to === from) return;
      if (!Object.hasOwn(MAY_IMPORT, from)) context.report({ node, messageId: "unknown", data: { from } });
      else if (to === undefined) {
        const path = relative(context.cwd, target).replaceAll(sep, "/");
        // The message keys of the default language are the type of every text shown.
        if (path !== "public/_locales/en/messages.json") context.report({ node, messageId: "outside", data: { path } });
      } else if (!MAY_IMPORT[from].includes(to)) {
        context.report({ node, messageId: "folder", data: { from, to } });
      }
    });
  },
};

const globals = {
  meta: {
    type: "problem",
    schema: [],
    messages: { global: "src/{{from}} is pure: {{name}} is not part of the language." },
  },
  create(context) {
    const from = partOf(context.cwd, context.filename);
    if (from === undefined || !PURE_FOLDERS.includes(from)) return {};
    return {
      "Program:exit"(node) {
        const global = context.sourceCode.getScope(node);
        const free = [...global.through, ...global.variables.filter((v) => v.defs.length === 0).flatMap((v) => v.references)];
        for (const { identifier, isTypeReference } of free) {
          if (isTypeReference || LANGUAGE.has(identifier.name)) continue;
          context.report({ node: identifier, messageId: "global", data: { from, name: identifier.name } });
        }
      },
    };
  },
};

const reveal = {
  meta: {
    type: "problem",
    schema: [],
    messages: { reveal: "Only {{files}} may read a secret's text." },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, "/");
    if (!file.startsWith("src/") || REVEALERS.includes(file)) return {};
    const report = (node) => context.report({ node, messageId: "reveal", data: { files: REVEALERS.join(", ") } });
    return {
      "MemberExpression[property.name='reveal']": report,
      "MemberExpression[property.value='reveal']": report,
      "ObjectPattern > Property[key.name='reveal']": report,
    };
  },
};

export const boundaries = { meta: { name: "keybrake" }, rules: { imports, globals, reveal } };
