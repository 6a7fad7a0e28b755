import { run } from "../../src/cli/run.ts";

export interface Outcome {
  code: number;
  out: string;
  complaints: string[];
}

/** Runs a command in this process; its input comes in chunks of `chunk` bytes. `isRead`: somebody reads what it writes. */
export async function command(parameters: readonly string[], input: string | Uint8Array = "", chunk = 1 << 16, isRead = true): Promise<Outcome> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  let out = "";
  const complaints: string[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk));
  }
  const code = await run(parameters, "1.2.3", {
    input: chunks(),
    write(text) {
      out += text;
      return Promise.resolve(isRead);
    },
    complain: (text) => void complaints.push(text),
  });
  return { code, out, complaints };
}
