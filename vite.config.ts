/** The build: one dist that both browsers load, with a content script that is one synchronous classic file. */
import { crx, type CrxPlugin, type ManifestV3Export } from "@crxjs/vite-plugin";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build, createServer, defineConfig, type Plugin, type Rollup } from "vite";
import { isPackable, packRules } from "./src/detect/packed-rules.ts";
import type { RuleFile } from "./src/detect/rule.ts";
import manifest from "./manifest.json" with { type: "json" };

/**
 * Chromium reads `background.service_worker`, Firefox reads `background.scripts`; each ignores the other's key. Written after crxjs has
 * named the worker's file.
 */
function bothBackgrounds(): CrxPlugin {
  return {
    name: "keybrake:both-backgrounds",
    enforce: "post",
    renderCrxManifest(built) {
      const background: { service_worker?: string; scripts?: string[] } = built.background ?? {};
      if (background.service_worker === undefined) throw new Error("The built manifest names no worker");
      background.scripts = [background.service_worker];
      return built;
    },
  };
}

/**
 * Takes Preact's `dangerouslySetInnerHTML` out of every bundle: nothing here uses it, and a sink that is not there cannot be reached.
 * Throws where Preact is bundled and nothing was replaced, so that a new Preact cannot bring the sink back unnoticed.
 */
function withoutHtmlSink(): Plugin {
  const sink = /[\w$]+\.innerHTML=[\w$]+\.__html/g;
  const strip = (code: string, fileName: string): string => {
    const stripped = code.replace(sink, "void 0");
    if (/\.innerHTML\s*=[^=]/.test(stripped)) throw new Error(`${fileName} still assigns innerHTML`);
    return stripped;
  };
  return {
    name: "keybrake:without-html-sink",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!fileName.endsWith(".js")) continue;
          if (file.type === "chunk") file.code = strip(file.code, fileName);
          else if (typeof file.source === "string") file.source = strip(file.source, fileName);
          else file.source = strip(new TextDecoder().decode(file.source), fileName);
        }
      },
    },
  };
}

/**
 * Puts `late.ts`, bundled by itself, into the content script as the body of a function that nothing calls before it is needed. An idle frame
 * then pays for a list of listeners only (`npm run bench` prints it), and still there is one classic script without a loader.
 * Rules' sources are for people and the documents; on the page side nobody reads them.
 */
function lateInContentScript(): Plugin {
  const slot = "__KEYBRAKE_LATE__";
  return {
    name: "keybrake:late-in-content-script",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const scripts = Object.values(bundle).filter((file) => textOf(file).includes(slot));
        if (scripts.length !== 1) throw new Error(`${scripts.length} files have a place for late.ts, there should be one`);
        const late = await bundleLate();
        for (const script of scripts) {
          const filled = textOf(script).replace(slot, () => `(()=>{${late};return late})`);
          if (script.type === "chunk") script.code = filled;
          else script.source = filled;
        }
      },
    },
  };
}

type OutputFile = Rollup.OutputBundle[string];

const textOf = (file: OutputFile): string =>
  file.type === "chunk" ? file.code : typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);

/** `late.ts` and all it imports as `var late = …`, minified. */
async function bundleLate(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [packedRules(), sentencesOnly()],
    build: {
      ...{ write: false, target: "es2022", minify: true, copyPublicDir: false },
      lib: { entry: "src/content/late.ts", formats: ["iife"], name: "late" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("late.ts did not become one file");
  return chunk.code.replace(/,(?:source|grants|revoke):(["'`])(?:(?!\1).)*\1/g, "");
}

/** Leaves notes for translators out of the sentences that travel with the page side. */
function sentencesOnly(): Plugin {
  return {
    name: "keybrake:sentences-only",
    transform: {
      order: "pre",
      handler(code, id) {
        if (!id.endsWith("/_locales/en/messages.json")) return undefined;
        return JSON.stringify(JSON.parse(code), (key, value: unknown) => (key === "description" || key === "example" ? undefined : value));
      },
    },
  };
}

/** Puts `rule-files.ts` into packed form: the files are run once, here, and become columns of text. Files with a proof stay as they are. */
function packedRules(): Plugin {
  const rules = resolve(import.meta.dirname, "src/detect/rules");
  return {
    name: "keybrake:packed-rules",
    async load(id) {
      if (!id.endsWith("/src/detect/rule-files.ts")) return undefined;
      const server = await createServer({ configFile: false, appType: "custom", logLevel: "error", server: { middlewareMode: true, ws: false } });
      try {
        const plain: Record<string, RuleFile> = {};
        const proving: string[] = [];
        for (const fileName of readdirSync(rules).sort()) {
          const file = ((await server.ssrLoadModule(`/src/detect/rules/${fileName}`)) as { default: () => RuleFile }).default();
          if (isPackable(file)) plain[fileName.replace(/\.ts$/, "")] = file;
          else proving.push(fileName);
        }
        return [
          `import { unpackRules } from "./packed-rules.ts";`,
          ...proving.map((fileName, i) => `import rules${i} from "./rules/${fileName}";`),
          `const packed = ${JSON.stringify(packRules(plain))};`,
          `let files;`,
          `const file = (name) => () => (files ??= unpackRules(packed))[name];`,
          `export const ruleFiles = {`,
          ...proving.map((fileName, i) => `  "./rules/${fileName}": rules${i},`),
          `  ...Object.fromEntries(packed.files.split("\\n").map((line) => line.split(" ")[0]).map((name) => ["./rules/" + name + ".ts", file(name)])),`,
          `};`,
        ].join("\n");
      } finally {
        await server.close();
      }
    },
  };
}

export default defineConfig({
  // The cast only narrows what a JSON import widens ("none" to string, 3 to number).
  plugins: [crx({ manifest: manifest as ManifestV3Export }), bothBackgrounds(), lateInContentScript(), withoutHtmlSink()],
  build: { target: "es2022", sourcemap: false, minify: true, modulePreload: false, chunkSizeWarningLimit: 1000 },
});
