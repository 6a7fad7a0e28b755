import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guards } from "../guards.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const security = read("docs/security.md");

describe.each(guards)("the guard “$name”", ({ name, file, find, test, watchedBy }) => {
  it("stands where the list says, once", () => {
    expect(read(file).split(find)).toHaveLength(2);
  });

  it("is in docs/security.md, with the test that watches it", () => {
    expect(security).toContain(`| ${name} |`);
    // A hostile page's name, or the beginning of a title (which may have its field put in by `%s`).
    const [page = ""] = watchedBy.split(" ");
    const source = read(test);
    const isPage = source.includes("%s gets nothing") && watchedBy === `${page} gets nothing`;
    expect(isPage || source.includes(watchedBy.replace("textarea", "%s"))).toBe(true);
  });
});
