/** The command line at its edge: this process's streams. May use no browser API and print no secret; decides nothing. */
import { once } from "node:events";
import { run } from "./run.ts";

/** Resolves to the exit code. */
export async function main(parameters: readonly string[], version: string): Promise<number> {
  // The reader has seen enough (`| head`): no reason to complain.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  return run(parameters, version, {
    input: process.stdin,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    complain: (text) => void process.stderr.write(`keybrake: ${text}\n`),
  });
}
