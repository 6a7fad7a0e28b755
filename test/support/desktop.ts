/**
 * A desktop: an X server without a screen. Files are on its clipboard as a file manager puts them there, where headless browsers have a clipboard of their own,
 * which takes none; and its mouse makes the browser's own drags.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

export interface Desktop {
  /** `:7` */
  display: string;
  /** Resolves when they are on the clipboard. */
  copyFiles(...paths: string[]): Promise<void>;
  /** Drags with the left button, in pixels of the screen. Resolves when the button is up. */
  drag(from: Point, to: Point): Promise<void>;
  close(): void;
}

export interface Point {
  x: number;
  y: number;
}

const STEPS = 12;
/** A browser takes a move for a drag, and what is below it for its target, only after a while. */
const STEP_MS = 40;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Rejects with a plain word where Xvfb, xclip or xdotool is missing. */
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
    async drag(from, to) {
      const mouse = async (...parameters: (string | number)[]): Promise<void> => {
        // Nothing else of this process moves meanwhile, no limit of a test's either.
        execFileSync("xdotool", parameters.map(String), { env: { ...process.env, DISPLAY: display }, timeout: 20_000 });
        await pause(STEP_MS);
      };
      await mouse("mousemove", Math.round(from.x), Math.round(from.y));
      await mouse("mousedown", 1);
      await pause(5 * STEP_MS);
      for (let step = 1; step <= STEPS; step++) await mouse("mousemove", Math.round(from.x + ((to.x - from.x) * step) / STEPS), Math.round(from.y + ((to.y - from.y) * step) / STEPS));
      await pause(10 * STEP_MS);
      // Once more below it, so that the target has said that it takes a drop.
      await mouse("mousemove", Math.round(to.x) + 2, Math.round(to.y) + 2);
      await pause(10 * STEP_MS);
      await mouse("mouseup", 1);
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
  throw new Error(`${child.spawnfile} ended (${String(reason)}). The tests on a desktop need xvfb, xclip and xdotool.`);
}
