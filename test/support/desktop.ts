/** A desktop to paste from: an X server without a screen, and files on its clipboard as a file manager puts them there. Headless browsers have a clipboard of their own, which takes no files. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

export interface Desktop {
  /** `:7` */
  display: string;
  /** Resolves when they are on the clipboard. */
  copyFiles(...paths: string[]): Promise<void>;
  close(): void;
}

/** Rejects with a plain word where Xvfb or xclip is missing. */
export async function startDesktop(): Promise<Desktop> {
  // It takes a free number, and writes it to its third stream once it can be used.
  const server = run("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x960x24", "-nolisten", "tcp"], ["ignore", "ignore", "ignore", "pipe"]);
  const [number] = (await Promise.race([once(server.stdio[3] as NodeJS.ReadableStream, "data"), gone(server)])) as [Buffer];
  const display = `:${number.toString().trim()}`;
  let clipboard: ChildProcess | undefined;
  return {
    display,
    async copyFiles(...paths) {
      clipboard?.kill();
      // With -quiet it stays, and says so once it has the selection.
      clipboard = run("xclip", ["-display", display, "-selection", "clipboard", "-t", "text/uri-list", "-quiet"], ["pipe", "ignore", "pipe"]);
      clipboard.stdin?.end(paths.map((path) => `${pathToFileURL(path).href}\r\n`).join(""));
      await Promise.race([once(clipboard.stderr as NodeJS.ReadableStream, "data"), gone(clipboard)]);
    },
    close() {
      clipboard?.kill();
      server.kill();
    },
  };
}

function run(name: string, parameters: string[], stdio: ("ignore" | "pipe")[]): ChildProcess {
  return spawn(name, parameters, { stdio });
}

async function gone(child: ChildProcess): Promise<never> {
  const [reason] = (await Promise.race([once(child, "exit"), once(child, "error").catch((error: unknown) => [error])])) as [unknown];
  throw new Error(`${child.spawnfile} ended (${String(reason)}). The tests of pasted files need xvfb and xclip.`);
}
