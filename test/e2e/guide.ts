/** docs/admin/packages.md, done word for word: its commands are run and its policies are used as they stand there. */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Reply, Site } from "../../demo/proxy.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/admin/packages.md"), "utf8");

const FILES = ["keybrake.pem", "organisation.key", "company.kbfp", ".env", "vault.json"];
const TYPES: Readonly<Record<string, string>> = { xml: "application/xml", json: "application/json", crx: "application/x-chrome-extension", xpi: "application/x-xpinstall" };

export interface Guide {
  /** Steps 1 to 3: the key, the list, the packages; and then once more, for a newer version. */
  make(): void;
  /** Step 4: https://updates.example.com/keybrake/, with the packages of one of the builds. */
  site: Site;
  serve(build: 1 | 2): void;
  /** Step 5. */
  policy(family: "chromium" | "firefox"): object;
  /** Of what was signed. */
  id(): string;
}

/** @param folder holds everything that is made; put the secrets into its `.env` and `vault.json` first. */
export function guide(folder: string): Guide {
  let id = "";
  let served = join(folder, "build-1");

  /** A command of the guide, with the files it names in the folder. What it prints is returned. */
  function run(command: string): string {
    const [bare = "", into] = command.split(" > ");
    const words = (bare.match(/"[^"]*"|\S+/g) ?? []).map((word) => (FILES.includes(word) ? join(folder, word) : word.replaceAll('"', "")));
    const [name = "", ...parameters] = words;
    const printed = execFileSync(name, parameters, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 26 });
    if (into !== undefined) writeFileSync(join(folder, into), printed);
    return printed;
  }

  const commands = GUIDE.split("\n").flatMap((line) => /^ {7}(?:openssl|node bin\/keybrake\.mjs|npm run package) .*/.exec(line)?.[0].trim() ?? []);
  const policies = [...GUIDE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");

  return {
    make() {
      for (const command of commands.filter((each) => !each.startsWith("npm"))) run(command);
      const packaging = commands.find((each) => each.startsWith("npm run package")) ?? "";
      for (const build of ["build-1", "build-2"] as const) {
        // The tests may run before a commit is made.
        const printed = run(`${packaging.replace("--build 1", `--build ${build.slice(-1)}`)} --dirty --out ${join(folder, build)}`);
        id = /id of the signed package: ([a-p]{32})/.exec(printed)?.[1] ?? "";
      }
      // Firefox is given a new version by the manifest; the file that was installed first stays where it was.
      cpSync(join(folder, "build-1"), join(folder, "build-2"), { recursive: true, force: false });
    },
    site: {
      hosts: ["updates.example.com"],
      answer: ({ url }): Reply => {
        const name = url.pathname.replace(/^\/keybrake\//, "");
        if (!readdirSync(served).includes(name)) return { body: "", status: 404 };
        return { body: readFileSync(join(served, name)), type: TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" };
      },
    },
    serve: (build) => void (served = join(folder, `build-${String(build)}`)),
    policy(family) {
      const text = policies.find((each) => each.includes(family === "firefox" ? "ExtensionSettings" : "ExtensionInstallForcelist")) ?? "";
      const xpi = readdirSync(join(folder, "build-1")).find((name) => name.endsWith(".xpi")) ?? "";
      const key = readFileSync(join(folder, "organisation.key"), "utf8").trim();
      return JSON.parse(text.replace(/"ID(?=[;"])/g, `"${id}`).replace("/XPI", `/${xpi}`).replace("ORGANISATION_KEY", key)) as object;
    },
    id: () => id,
  };
}
