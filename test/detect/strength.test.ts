import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOf, FEWEST_BITS, weaknessOf } from "../../src/detect/strength.ts";

describe("a secret is refused when it is", () => {
  it.each([
    ["a few digits", "482913", "short"],
    ["empty", "", "short"],
    ["eight characters, however mixed", "k9#Lq2!x", "short"],
    ["fifteen hex digits", "a3f91c07be52d48", "short"],
    ["nineteen digits", "4820193750193847562", "short"],
    ["one character again and again", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "repetitive"],
    ["a short piece again and again", "k9Lq2x".repeat(8), "repetitive"],
    ["a run along the alphabet", "abcdefghijklmnopqrstuvwxyz", "repetitive"],
    ["nearly all one character", "00000000000000000000000000000001", "repetitive"],
    ["words that fill a field", "my-secret-password-123", "guessable"],
    ["a placeholder", "YOUR_API_KEY_EXAMPLE_1", "guessable"],
    ["one word over and over", "abandon ".repeat(11) + "abandon", "repetitive"],
  ])("%s", (_name, text, weakness) => {
    expect(weaknessOf(text)).toBe(weakness);
  });
});

const random = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((characters) => characters.join(""));
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

describe("what a provider makes at random is accepted:", () => {
  it.each([
    ["64 letters and digits", LOWER + LOWER.toUpperCase() + DIGITS, 64],
    ["32 hex digits", "0123456789abcdef", 32],
    ["20 upper-case letters and digits", LOWER.toUpperCase() + DIGITS, 20],
    ["16 letters, digits and signs", LOWER + LOWER.toUpperCase() + DIGITS + "!#$%&*+-=?@_", 16],
  ])("%s", (_name, alphabet, length) => {
    // A run of one character is as possible at random as any other text, so a shrunken example would be no counter-example.
    const samples = fc.sample(random(alphabet, length).filter((text) => new Set(text).size > length / 4), { numRuns: 300, seed: 7 });
    const refused = samples.filter((text) => weaknessOf(text) !== undefined);
    expect(refused).toEqual([]);
  });

  it("twelve words that differ", () => {
    expect(weaknessOf("legal winner thank year wave sausage worth useful river yellow mango ladder")).toBeUndefined();
  });
});

describe("the estimate", () => {
  it("is what length and alphabet allow at the most, and the same for a text said twice", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const bits = bitsOf(text);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(text.length * Math.log2(26 + 26 + 10 + 16) + 1e-9);
        expect(bitsOf(text + text)).toBeCloseTo(bits, 6);
      }),
    );
  });

  it("of 16 hex digits is just enough", () => {
    expect(bitsOf("3a9f1c07be52d486")).toBe(FEWEST_BITS);
  });
});
