/** What the content script runs once it is needed, as one file: `late.ts` and all it imports, with the rules packed. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { build, type Plugin } from "vite";
import { packRules } from "../src/detect/packed-rules.ts";
import type { RuleFile } from "../src/detect/rule.ts";
import type { TableName } from "../src/detect/tables.ts";
import { PACKED } from "../src/detect/verify/words/packed.ts";
import { sentenceOf, TABLE_KEY } from "../src/platform/table-sentences.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** What is for people and the documents. The page side never reads it: the worker says what a format is called. */
const FOR_PEOPLE = new Set(["label", "grants", "source", "certainty", "revoke"]);

/** `var late = …`, minified. Without the engine only to see what the engine weighs. */
export async function bundleLate({ withEngine = true } = {}): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [sentencesOnly(), finishedLists(), withoutProse(), ...(withEngine ? [tablesBeside(), packedRules("beside")] : [withoutEngine()])],
    build: {
      ...{ write: false, target: "es2022", minify: true, copyPublicDir: false },
      lib: { entry: "src/content/late.ts", formats: ["iife"], name: "late" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("late.ts did not become one file");
  return chunk.code;
}

/** A classic script of its own, minified. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", minify: true, copyPublicDir: false, lib: { entry, formats: ["iife"], name: "script" } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${entry} did not become one file`);
  return chunk.code;
}

/** A page of the extension with all it loads, for nobody else: every file it becomes. */
export async function bundlePage(page: string): Promise<{ fileName: string; source: string | Uint8Array }[]> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", minify: true, copyPublicDir: false, modulePreload: false, rolldownOptions: { input: page } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${page} became nothing`);
  return output.output.map((file) => ({ fileName: file.fileName, source: file.type === "chunk" ? file.code : file.source }));
}

/** Of the sentences, those that the page side says travel with it, without their notes for translators. */
function sentencesOnly(): Plugin {
  return {
    name: "keybrake:sentences-only",
    transform: {
      order: "pre",
      handler(code, id) {
        if (!id.endsWith("/_locales/en/messages.json")) return undefined;
        const isSaid = saidBy("src/content/late.ts");
        const said = Object.entries(JSON.parse(code) as object).filter(([key]) => isSaid(key));
        return JSON.stringify(Object.fromEntries(said), (key, value: unknown) => (key === "description" || key === "example" ? undefined : value));
      },
    },
  };
}

/** Whether a file, or one that it imports from near or far, names a key, or the beginning of a family of keys (`kind_${kind}`). */
export function saidBy(entry: string): (key: string) => boolean {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !/\.tsx?$/.test(file)) return;
    files.add(file);
    // What is imported as a type alone is not in the bundle, and says nothing there.
    const source = readFileSync(file, "utf8").replaceAll(/^(?:import|export) type [^;]*;/gm, "");
    for (const [, path = ""] of source.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)) visit(resolve(file, "..", path));
  };
  visit(join(ROOT, entry));
  const sources = [...files].map((file) => readFileSync(file, "utf8")).join("\n");
  const quoted = new Set([...sources.matchAll(/"([\w@]+)"/g)].map(([, key]) => key));
  const families = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning ?? "");
  return (key) => quoted.has(key) || families.some((family) => key.startsWith(family));
}

function withoutEngine(): Plugin {
  return {
    name: "keybrake:without-engine",
    load: (id) => (id.endsWith("/src/detect/scan.ts") ? "export const scan = () => [];" : undefined),
  };
}

/** The words of phrases are read from where `tables.ts` is told to read them. */
function tablesBeside(): Plugin {
  const getters = Object.keys(PACKED).map((script) => `get ${script}() { return table("${script}"); }`);
  return {
    name: "keybrake:tables-beside",
    load: (id) => (id.replaceAll("\\", "/").endsWith("/src/detect/verify/words/packed.ts") ? `import { table } from "../../tables.ts";\nexport const PACKED = { ${getters.join(", ")} };` : undefined),
  };
}

/** The tables that the page side's engine reads, as sentences of `_locales`: nothing else that a page side can read in the tick of a paste. */
export async function tableSentences(): Promise<Record<string, { message: string; description: string }>> {
  const tables: Record<TableName, string> = { rules: packRules(await ruleFilesNow()), ...PACKED };
  const sentences = Object.entries(tables).map(([name, text]) => [TABLE_KEY + name, { message: sentenceOf(text), description: "A table of detection: not for people, and not to be translated." }] as const);
  return Object.fromEntries(sentences);
}

/**
 * Puts `rule-files.ts` into packed form: the files are run once, here, and become one text. Of files with proofs, the proofs stay.
 * @param place `inside` the code, or read from where `tables.ts` is told to read it.
 */
export function packedRules(place: "inside" | "beside" = "inside"): Plugin {
  let proving = new Set<string>();
  return {
    name: "keybrake:packed-rules",
    async load(id) {
      const path = id.slice(ROOT.length).replaceAll("\\", "/");
      if (path === "/src/detect/rule-files.ts") {
        const files = await ruleFilesNow();
        proving = new Set(Object.keys(files).filter((name) => files[name]?.rules.some((rule) => rule.verify)));
        return [
          `import { unpackRules } from "./packed-rules.ts";`,
          ...(place === "beside" ? [`import { table } from "./tables.ts";`] : [`const packed = ${JSON.stringify(packRules(files))};`]),
          ...[...proving].map((name, i) => `import proofs${i} from "./rules/${name}.ts";`),
          `export const ruleFiles = () => unpackRules(${place === "beside" ? `table("rules")` : "packed"}, [${[...proving].map((_name, i) => `proofs${i}`).join()}]);`,
        ].join("\n");
      }
      const name = /^\/src\/detect\/rules\/([\w-]+)\.ts$/.exec(path)?.[1];
      if (name === undefined || !proving.has(name)) return undefined;
      return { code: withoutProperties(readFileSync(id, "utf8"), (property, isRule) => isRule && !isProof(property)), moduleType: "ts" };
    },
  };
}

/** Of a rule that is packed, its own file keeps nothing but id and proof. */
const isProof = (property: Property): boolean =>
  (ts.isSpreadAssignment(property) && !ts.isObjectLiteralExpression(property.expression)) || ["id", "verify"].includes(nameOf(property));

/** A rule's words for people, or a sentence in place. What a finder calls `label` for itself is neither. */
const isProse = (property: Property, isRule: boolean): boolean =>
  FOR_PEOPLE.has(nameOf(property)) && (isRule || (ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)));

/** Leaves out what is for people in the files that are not packed. */
export function withoutProse(): Plugin {
  return {
    name: "keybrake:without-prose",
    load(id) {
      if (!/\/src\/(?:detect\/(?:blocks|links|phrases|contextual)|destinations)\/[\w-]+\.ts$/.test(id.replaceAll("\\", "/"))) return undefined;
      return { code: withoutProperties(readFileSync(id, "utf8"), isProse), moduleType: "ts" };
    },
  };
}

/** Puts the providers' sites into `issuers.ts` as finished lists: what else is known of a provider, the worker knows. */
export function finishedLists(): Plugin {
  return {
    name: "keybrake:finished-lists",
    async load(id) {
      if (!id.replaceAll("\\", "/").endsWith("/src/destinations/issuers.ts")) return undefined;
      const lists = await runNow<Record<string, Record<string, string>>>("src/destinations/issuers.ts");
      return Object.entries(lists).map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`).join("\n");
    },
  };
}

let ruleFilesOnce: Promise<Record<string, RuleFile>> | undefined;

/** All rule files by provider. Run once: a build needs them in the script and beside it. */
const ruleFilesNow = (): Promise<Record<string, RuleFile>> => (ruleFilesOnce ??= runRuleFiles());

async function runRuleFiles(): Promise<Record<string, RuleFile>> {
  const { ruleFiles } = await runNow<{ ruleFiles: () => Record<string, () => RuleFile> }>("src/detect/rule-files.ts");
  return Object.fromEntries(Object.entries(ruleFiles()).map(([path, make]) => [path.replace(/^.*\/(.*)\.ts$/, "$1"), make()]));
}

/** What a file exports, run from one bundle: thousands of modules one by one would take seconds. */
async function runNow<T>(entry: string): Promise<T> {
  const outDir = join(ROOT, ".cache", `${basename(entry, ".ts")}-${String(process.pid)}`);
  mkdirSync(outDir, { recursive: true });
  try {
    await build({
      ...{ root: ROOT, configFile: false, logLevel: "error", ssr: { noExternal: true } },
      build: {
        ...{ outDir, ssr: entry, minify: false, copyPublicDir: false },
        rolldownOptions: { output: { entryFileNames: "now.mjs" } },
      },
    });
    return { ...((await import(pathToFileURL(join(outDir, "now.mjs")).href)) as T) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

type Property = ts.ObjectLiteralElementLike;

const nameOf = (property: Property): string => (property.name && ts.isIdentifier(property.name) ? property.name.text : "");

/** Source text without some properties of its object literals, and without links to documentation: nothing here matches text against them. */
function withoutProperties(source: string, isLeftOut: (property: Property, isRule: boolean) => boolean): string {
  const file = ts.createSourceFile("facts.ts", source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const forPeople = prosePlaces(file);
  const { transformed } = ts.transform(file, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isStringLiteral(node) && /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(node.text)) return context.factory.createStringLiteral("");
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
          const places = forPeople.get(node.expression.text);
          const kept = node.arguments.map((each, place) => (places?.has(place) && ts.isStringLiteral(each) ? context.factory.createStringLiteral("") : each));
          return ts.visitEachChild(context.factory.updateCallExpression(node, node.expression, node.typeArguments, kept), visit, context);
        }
        if (!ts.isObjectLiteralExpression(node)) return ts.visitEachChild(node, visit, context);
        const names = node.properties.map(nameOf);
        const isRule = names.includes("id") && names.includes("kind");
        const kept = node.properties.filter((property) => !isLeftOut(property, isRule));
        return ts.visitEachChild(context.factory.updateObjectLiteralExpression(node, kept), visit, context);
      };
      return ts.visitNode(root, visit, ts.isSourceFile);
    },
  ]);
  const [result] = transformed;
  if (!result) throw new Error("TypeScript gave nothing back");
  return ts.createPrinter({ removeComments: true }).printFile(result);
}

/** Functions of a file that write rules, and which of their arguments are for people, by the parameters' names. */
function prosePlaces(file: ts.SourceFile): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const statement of file.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    const found = statement.parameters.flatMap(({ name }, place) => (ts.isIdentifier(name) && FOR_PEOPLE.has(name.text) ? [place] : []));
    if (found.length > 0) places.set(statement.name.text, new Set(found));
  }
  return places;
}
