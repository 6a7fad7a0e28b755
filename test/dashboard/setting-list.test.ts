import { describe, expect, it } from "vitest";
import { SETTING_GROUPS } from "../../src/dashboard/setting-list.ts";
import { KEYS } from "../../src/policy/keys.ts";
import { parsePolicy } from "../../src/policy/parse.ts";

/** These have pages of their own, or are over before a person could change them. */
const ELSEWHERE = ["destinations", "trustedDestinations", "rulesOff", "features.firstRun"];

describe("the settings that a person sees", () => {
  const listed = SETTING_GROUPS.flatMap(({ settings }) => settings);
  const { values } = parsePolicy({});

  it("are all there are that a person may change", () => {
    const personal = values.map(({ key }) => key).filter((key) => Object.entries(KEYS).some(([name, { isPersonal }]) => isPersonal && name === key.split(".")[0]));
    const known = new Set([...listed.map(({ key }) => key), ...ELSEWHERE]);
    expect(personal.filter((key) => !known.has(key))).toEqual([]);
    expect(listed.map(({ key }) => key).filter((key) => !personal.includes(key))).toEqual([]);
  });

  it("offer nothing that the policy would not take", () => {
    const tried = listed.flatMap(({ key, form }) =>
      (form.type === "choice" ? form.choices.map(({ value }) => value) : form.type === "days" ? [form.least, form.most] : [true, false]).map((value) => ({ key, value })),
    );
    for (const { key, value } of tried) {
      const own = key.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
      const { problems, values: settled } = parsePolicy({}, own);
      expect(problems, key).toEqual([]);
      expect(settled.find((one) => one.key === key), key).toMatchObject({ value, source: "person" });
    }
  });
});
