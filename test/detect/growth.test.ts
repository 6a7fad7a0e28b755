import { describe, expect, it } from "vitest";
import { type Sources, buildCatalog } from "../../src/detect/catalog.ts";
import { Engine } from "../../src/detect/engine.ts";
import type { Rule, RuleFile } from "../../src/detect/rule.ts";
import { ruleFiles } from "../../src/detect/rule-files.ts";
import { drawShape, seeded } from "./shapes.ts";

const random = seeded(41);

/** As many more rules as there are, with anchors and words of their own. */
function multiplied(times: number): Sources {
  const rules: Record<string, () => RuleFile> = { ...ruleFiles() };
  for (let copy = 1; copy < times; copy++) {
    for (const [path, make] of Object.entries(ruleFiles())) {
      const name = drawShape(/[a-z]{7}/, random);
      const file = make();
      rules[path.replace(/([^/]+)\.ts$/, `${name}.ts`)] = () => ({
        ...file,
        rules: file.rules.map((rule): Rule => {
          const id = `${name}-${rule.id}`;
          if (!("anchor" in rule)) return { ...rule, id, words: [name] };
          const anchor = drawShape(/[a-z]{2}[A-Za-z0-9]{2}_/, random);
          return { ...rule, id, anchor, pattern: new RegExp(`${anchor}[A-Za-z0-9]{32}`) };
        }),
      });
    }
  }
  return { rules, finders: {} };
}

/** Source text of many words, the same in every run. */
const text = Array.from({ length: 9000 }, () => drawShape(/(?:const|let|return|this\.|import|function) ?[a-z]{3,9}[A-Z]?[a-z]{2,6} ?(?:=|\(|;|,|:) ?[a-z0-9]{1,9}\n/, random)).join("");

/** The least cost of some scans in a row, in milliseconds. */
function costOf(engine: Engine): number {
  let least = Infinity;
  for (let round = 0; round < 12; round++) {
    const start = performance.now();
    engine.find(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** How many times the cost of one another has, measured one after the other until it is below `wanted`: what else the machine does only adds. */
function ratioOf(one: Engine, other: Engine, wanted: number): number {
  let least = Infinity;
  for (let turn = 0; turn < 12 && least >= wanted; turn++) {
    const cost = costOf(one);
    least = Math.min(least, costOf(other) / cost);
  }
  return least;
}

describe("the cost of a scan", () => {
  it("does not grow with the number of rules: ten times as many, at most 1.3 times the time", () => {
    const one = new Engine(buildCatalog(multiplied(1)));
    const ten = new Engine(buildCatalog(multiplied(10)));
    expect(ratioOf(one, ten, 1.3)).toBeLessThan(1.3);
  });
});
