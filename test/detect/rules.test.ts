import { describe, expect, it } from "vitest";
import { catalog } from "../../src/detect/catalog.ts";
import { scan } from "../../src/detect/scan.ts";
import { drawSample, labelled } from "./samples.ts";
import { drawShape, seeded } from "./shapes.ts";

const { prefixed, contextual, facts } = catalog();
const all = [...prefixed, ...contextual].map(({ facts: known, rule }) => ({ id: known.id, known, rule }));
const outsideClasses = (pattern: RegExp): string => pattern.source.replace(/\[(?:\\.|[^\]])*\]/g, "[]");

describe("rules", () => {
  it("are many, for many providers", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ known }) => known.provider)).size).toBeGreaterThanOrEqual(250);
  });

  it("have unique ids", () => {
    const ids = [...prefixed, ...contextual].map(({ facts: known }) => known.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("have kebab-case ids that begin with their file's name", () => {
    const wrong = all.filter(({ id, known }) => !id.startsWith(`${known.provider}-`) || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("say in a few words what they are and grant, and link to where that is from", () => {
    const wrong = [...facts.values()].filter(
      (known) => known.label === "" || known.grants === "" || known.grants.length > 80 || !/^https:\/\/[^\s]+$/.test(known.source),
    );
    expect(wrong.map((known) => known.id)).toEqual([]);
  });

  it("write no edges, lookarounds or back-references, nor quantifiers on quantified groups", () => {
    const wrong = all.filter(({ rule }) => /\\b|\(\?[<!=]|\\[1-9]|[\^$]|[+*}]\)[+*{]/.test(outsideClasses(rule.pattern).replace(/\\[^b1-9]/g, "")));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("have anchors of three characters or more, one of them in every shape", () => {
    const wrong = prefixed.filter(({ rule }) => {
      const anchors = [rule.anchor].flat();
      const random = seeded(3);
      return anchors.some((a) => a.length < 3) || Array.from({ length: 20 }, () => drawShape(rule.pattern, random)).some((shape) => !anchors.some((a) => shape.includes(a)));
    });
    expect(wrong.map(({ facts: known }) => known.id)).toEqual([]);
  });

  it("have words in lower case", () => {
    const wrong = contextual.filter(({ rule }) => rule.words.length === 0 || rule.words.some((word) => word.length < (/[\u3400-\u9fff]/.test(word) ? 2 : 3) || word !== word.toLowerCase()));
    expect(wrong.map(({ facts: known }) => known.id)).toEqual([]);
  });
});

describe.each(all)("$id", ({ id, rule }) => {
  it("finds its samples", () => {
    const random = seeded(id.length);
    for (let n = 0; n < 3; n++) {
      const sample = drawSample(rule, random);
      const text = `note\n${labelled(rule, sample)}\nend`;
      const at = text.indexOf(sample);
      const found = scan(text).some(
        ({ spans, confidence }) =>
          (confidence !== "possible" || ("anchor" in rule && rule.confidence === "possible")) &&
          spans.some((span) => span.start < at + sample.length && at < span.end),
      );
      expect(found, labelled(rule, sample)).toBe(true);
    }
  });

  it("leaves its decoys", () => {
    const random = seeded(id.length + 1);
    const decoys = rule.decoys?.map((decoy) => drawShape(decoy, random)) ?? cutShort(rule.pattern, random);
    for (const decoy of decoys) {
      expect(scan(`x ${decoy} y`).filter((found) => found.rule === id && found.confidence !== "possible").map(({ spans }) => spans)).toEqual([]);
    }
  });
});

/** A shape one character too short, where the pattern's length is fixed. */
function cutShort(pattern: RegExp, random: () => number): string[] {
  const fixed = !/[+*?]|\{\d+,/.test(outsideClasses(pattern).replace(/\\.|\(\?:/g, ""));
  return fixed && !pattern.source.includes("|") ? [drawShape(pattern, random).slice(0, -1)] : [];
}
