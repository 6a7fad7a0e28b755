/** The build: one dist that both browsers load, with a content script that is one synchronous classic file. */
import { readFileSync } from "node:fs";
import { crx, type CrxPlugin, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin, type Rollup } from "vite";
import { bundleLate, bundlePage, bundleScript, tableSentences } from "./scripts/late-bundle.ts";
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

/**
 * Puts the tables of detection among the sentences: they are what a script in a page can read at once, and only when it needs them. As part of the
 * script they would be half of what every frame carries. In one language; the others fall back to it.
 */
function tablesInSentences(): Plugin {
  const fileName = "_locales/en/messages.json";
  return {
    name: "keybrake:tables-in-sentences",
    async generateBundle() {
      const sentences = JSON.parse(readFileSync(`public/${fileName}`, "utf8")) as object;
      this.emitFile({ type: "asset", fileName, source: JSON.stringify({ ...sentences, ...(await tableSentences()) }) });
    },
  };
}

/** The engine of company rules, a classic script that no manifest names: the worker registers it where an organisation has such rules. */
function customRulesScript(): Plugin {
  const fileName = "src/content/custom.iife.js";
  return {
    name: "keybrake:custom-rules-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName, source: await bundleScript("src/content/custom.iife.ts") });
    },
  };
}

/**
 * The popup, built apart from the dashboard: with nothing shared between the two, all of its first picture is in one script, and to read a
 * second file takes a browser about as long as to draw it. What it loads after that picture stays a file of its own.
 */
function popupByItself(page: string): CrxPlugin {
  return {
    name: "keybrake:popup-by-itself",
    enforce: "post",
    renderCrxManifest(built) {
      built.action = { ...built.action, default_popup: page };
      return built;
    },
    async generateBundle() {
      for (const { fileName, source } of await bundlePage(page)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

type OutputFile = Rollup.OutputBundle[string];

const textOf = (file: OutputFile): string =>
  file.type === "chunk" ? file.code : typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);

const { default_popup: popup, ...action } = manifest.action;

export default defineConfig({
  // The cast only narrows what a JSON import widens ("none" to string, 3 to number).
  plugins: [crx({ manifest: { ...manifest, action } as ManifestV3Export }), popupByItself(popup), bothBackgrounds(), lateInContentScript(), tablesInSentences(), customRulesScript(), withoutHtmlSink()],
  build: { target: "es2022", sourcemap: false, minify: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
});
