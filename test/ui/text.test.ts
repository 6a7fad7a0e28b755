import { describe, expect, it } from "vitest";
import { joinList, sayCount, sayWhen, type Text } from "../../src/ui/text.ts";
import { sayTiers } from "../../src/ui/tiers.ts";
import { english } from "./english.ts";

const NOW = Date.UTC(2026, 5, 15, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe("a time is said as", () => {
  it.each([
    ["now", NOW - 59_000],
    ["1 minute ago", NOW - MINUTE],
    ["3 hours ago", NOW - 3.9 * 60 * MINUTE],
    ["yesterday", NOW - DAY],
    ["6 days ago", NOW - 6.5 * DAY],
    ["last month", NOW - 31 * DAY],
    ["2 years ago", NOW - 731 * DAY],
    ["in 6 days", NOW + 6 * DAY],
  ])("%s", (words, at) => {
    expect(sayWhen(at, NOW, english)).toBe(words);
  });

  it("the language of the browser says it", () => {
    const german: Text = (key, substitutions) => (key === "@@ui_locale" ? "de_DE" : english(key, substitutions));
    expect(sayWhen(NOW - DAY, NOW, german)).toBe("gestern");
  });
});

describe("a number", () => {
  it("of one has its own form", () => {
    expect(sayCount(1, "secrets_one", "secrets_other", english)).toBe("1 secret");
  });

  it("of several is written as the language writes it", () => {
    expect(sayCount(1234, "secrets_one", "secrets_other", english)).toBe("1,234 secrets");
  });
});

describe("what a key may do is said", () => {
  it.each([
    ["read", ["read"]],
    ["trade and withdraw", ["withdraw", "read", "trade"]],
    ["manage the account", ["read", "manage"]],
  ] as const)("%s", (words, tiers) => {
    expect(sayTiers(tiers, english)).toBe(words);
  });

  it("as a list of the browser's language", () => {
    expect(joinList(["a", "b", "c"], english)).toBe("a, b, and c");
  });
});
