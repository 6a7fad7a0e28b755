/** The build: one dist that both browsers load, with a content script that is one synchronous classic file. */
import { crx, type CrxPlugin, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
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

export default defineConfig({
  // The cast only narrows what a JSON import widens ("none" to string, 3 to number).
  plugins: [crx({ manifest: manifest as ManifestV3Export }), bothBackgrounds(), withoutHtmlSink()],
  build: { target: "es2022", sourcemap: false, minify: true, modulePreload: false, chunkSizeWarningLimit: 1000 },
});
