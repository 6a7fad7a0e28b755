import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAGES, parseRoute, type Route, toHash } from "../../src/dashboard/route.ts";

describe("a route of the dashboard", () => {
  it.each(PAGES)("%s has an address of its own", (page) => {
    expect(parseRoute(`#/${page}`)).toEqual({ page });
    expect(toHash({ page } as Route)).toBe(`#/${page}`);
  });

  it("names one key, what is done with it, or the form for a new one", () => {
    for (const route of [{ page: "keys", id: "a/b ü" }, { page: "keys", id: "1", task: "rotate" }, { page: "keys", task: "add" }, { page: "exposures", id: "x" }] satisfies Route[])
      expect(parseRoute(toHash(route))).toEqual(route);
  });

  it("leads to the keys from wherever nothing is", () => {
    for (const hash of ["", "#", "#/", "#/nowhere", "#/constructor", "#/keys/%E0%A4"]) expect(parseRoute(hash)).toEqual({ page: "keys" });
    fc.assert(fc.property(fc.string(), (hash) => void expect(PAGES).toContain(parseRoute(hash).page)));
  });
});
