import { describe, expect, it } from "vitest";
import { isAddress, parseAddresses } from "../../src/ui/addresses.ts";

describe("is an address or a range:", () => {
  it.each([
    "203.0.113.7",
    "0.0.0.0",
    "255.255.255.255",
    "203.0.113.0/24",
    "10.0.0.0/8",
    "0.0.0.0/0",
    "2001:db8::1",
    "2001:DB8::/32",
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "::ffff:203.0.113.7",
    "1:2:3:4:5:6:203.0.113.7",
    "fe80::1/128",
  ])("%s", (text) => {
    expect(isAddress(text)).toBe(true);
  });
});

describe("is none:", () => {
  it.each([
    "",
    "localhost",
    "203.0.113",
    "203.0.113.256",
    "203.0.113.07",
    "203.0.113.7.1",
    "203.0.113.7/33",
    "203.0.113.7/",
    "203.0.113.7/24/8",
    "203.0.113.-1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:2:3:4:5:6:7::8",
    ":1:2:3:4:5:6:7",
    "12345::",
    "g::1",
    "203.0.113.7::",
    "2001:db8::/129",
    "1:2:3:4:5:6:7:203.0.113.7",
  ])("'%s'", (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe("a list of addresses", () => {
  it("is parted by lines, commas and spaces; a repeated one counts once", () => {
    expect(parseAddresses(" 203.0.113.7,\n2001:db8::/32  203.0.113.7\n\n")).toEqual({ ok: true, addresses: ["203.0.113.7", "2001:db8::/32"] });
  });

  it("is empty where nothing is written", () => {
    expect(parseAddresses(" \n ")).toEqual({ ok: true, addresses: [] });
  });

  it("names the one that is wrong", () => {
    expect(parseAddresses("203.0.113.7\nmy server")).toEqual({ ok: false, wrong: "my" });
  });

  it("of a hundred is taken, of one more is not", () => {
    const list = (count: number) => Array.from({ length: count }, (_, i) => `203.0.${i}.1`).join("\n");
    expect(parseAddresses(list(100))).toMatchObject({ ok: true });
    expect(parseAddresses(list(101))).toEqual({ ok: false, tooMany: true });
  });
});
