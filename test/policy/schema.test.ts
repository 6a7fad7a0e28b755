import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KEYS } from "../../src/policy/keys.ts";
import { DEFAULTS, parsePolicy } from "../../src/policy/parse.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { managedSchema } from "../../src/policy/schema.ts";

interface Node {
  type: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node;
  enum?: unknown;
}

const shipped = JSON.parse(readFileSync("public/managed_schema.json", "utf8")) as Node;

describe("the managed schema", () => {
  test("is the one that ships: npm run docs:admin writes it", () => {
    expect(shipped).toEqual(managedSchema());
  });

  test("is what the manifest names", () => {
    const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as { storage?: unknown };
    expect(manifest.storage).toEqual({ managed_schema: "managed_schema.json" });
  });

  test("knows the keys that the parser reads, and none else", () => {
    expect(Object.keys(shipped.properties ?? {})).toEqual([...Object.keys(KEYS), DEFAULTS]);
    expect(Object.keys(shipped.properties?.[DEFAULTS]?.properties ?? {})).toEqual(Object.keys(KEYS).filter((key) => KEYS[key as keyof typeof KEYS].isPersonal));
    const settled = [...Object.keys(KEYS).filter((key) => key !== "matrixLooser"), "rotationBy"];
    expect(Object.keys(defaultPolicy).sort()).toEqual(settled.sort());
  });

  test("says types only, each that Chromium knows: a choice or limit in it would cost the whole key where one value breaks it", () => {
    const visit = (node: Node): void => {
      expect(["object", "array", "string", "integer", "boolean"]).toContain(node.type);
      expect(Object.keys(node).filter((key) => !["type", "description", "properties", "items", "additionalProperties", "$schema"].includes(key))).toEqual([]);
      for (const inner of [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.additionalProperties ? [node.additionalProperties] : [])]) visit(inner);
    };
    visit(shipped);
  });
});

/** All of the source that acts by a policy, without what reads, writes and lists it. */
const actors = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/^(?:policy|cli)[\\/]|setting-list/.test(path))
  .map((path) => readFileSync(`src/${path}`, "utf8"))
  .join("\n");

describe("the drift of keys", () => {
  // `matrixLooser` and `matrix` are made one when they are read, and so are the two kinds of own places.
  test.each([...Object.keys(KEYS).filter((key) => !["matrixLooser", "destinations", "trustedDestinations"].includes(key)), "ownPlaces", ...Object.keys(defaultPolicy.features)])("%s: something acts by it", (name) => {
    expect(new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\b|: "${name}"`).test(actors)).toBe(true);
  });

  test.each(Object.entries(KEYS))("%s: its sample is read without a problem, and changes what is in force", (name, { sample }) => {
    const { policy, problems } = parsePolicy({ [name]: sample });
    expect(problems).toEqual([]);
    // The list of fingerprint lists has no sample that is short enough to print.
    if (name === "fingerprintLists") expect(parsePolicy({ [name]: ["list"] }).policy.fingerprintLists).toEqual(["list"]);
    else expect(policy).not.toEqual(defaultPolicy);
  });

  test.each(Object.entries(KEYS).filter(([, { isPersonal }]) => isPersonal))("%s: its sample is a default that the person may change", (name, { sample }) => {
    const { values, problems } = parsePolicy({ [DEFAULTS]: { [name]: sample } });
    expect(problems).toEqual([]);
    expect(values.some(({ key, source }) => key.startsWith(name) && source === "organisation-default")).toBe(true);
  });
});
