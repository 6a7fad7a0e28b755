/** The command line at its edge: this process's streams. May use no browser API and print no secret; decides nothing. */
import { once } from "node:events";
import { run } from "./run.ts";

/** Resolves to the exit code. */
export async function main(parameters: readonly string[], version: string): Promise<number> {
  // The reader has seen enough (`| head`): no reason to complain, nor to say that nothing was found.
  let isRead = true;
  const gone = new Promise<void>((resolve) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") process.exit(2);
      isRead = false;
      resolve();
    });
  });
  return run(parameters, version, {
    input: process.stdin,
    async write(text) {
      if (isRead && !process.stdout.write(text)) await Promise.race([once(process.stdout, "drain"), gone]);
      return isRead;
    },
    complain: (text) => void process.stderr.write(`keybrake: ${text}\n`),
  });
}
