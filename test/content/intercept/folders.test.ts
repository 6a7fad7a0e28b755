import { expect, it } from "vitest";
import { filesIn } from "../../../src/content/intercept/folders.ts";

const PORTION = 100;

const fileEntry = (name: string) => ({ isDirectory: false, file: (take: (file: File) => void) => take(new File(["x"], name)) });

const folderEntry = (children: readonly unknown[]) => ({
  isDirectory: true,
  createReader() {
    let at = 0;
    return { readEntries: (take: (portion: readonly unknown[]) => void) => take(children.slice(at, (at += PORTION))) };
  },
});

it("a folder is read whole, portion by portion and in order, however many files it has", async () => {
  const names = Array.from({ length: 2_500 }, (_, at) => `${at}.txt`);
  const tree = folderEntry([folderEntry(names.slice(0, 1_200).map(fileEntry)), ...names.slice(1_200).map(fileEntry)]);
  const files = await filesIn([tree as unknown as FileSystemEntry]);
  expect(files.map(({ name }) => name)).toEqual(names);
});

it("what cannot be read is left out, for the page cannot read it either", async () => {
  const refused = { isDirectory: false, file: (_: unknown, refuse: () => void) => refuse() };
  const files = await filesIn([refused, fileEntry("a.txt")] as unknown as FileSystemEntry[]);
  expect(files.map(({ name }) => name)).toEqual(["a.txt"]);
});
