import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CustomRules, entropyOf } from "../../src/custom/match.ts";
import { mergeCandidates } from "../../src/custom/merge.ts";
import { parseCustomRules } from "../../src/custom/parse.ts";
import type { CustomRule } from "../../src/custom/rule.ts";
import { scan } from "../../src/detect/scan.ts";
import { faceless, githubToken } from "../support/samples.ts";

const rulesOf = (toml: string): CustomRule[] => parseCustomRules(toml).rules;
const found = (toml: string, text: string): string[] =>
  new CustomRules(rulesOf(toml)).find(text).map(({ rule, spans: [span] }) => `${rule}: ${text.slice(span?.start, span?.end)}`);

const acme = (more = "") => `[[rules]]\nid = "acme-token"\ndescription = "Acme service token"\nregex = '''acme_([a-z0-9]{8})'''\n${more}`;

describe("a company rule", () => {
  test("finds its secret: the first group, or the group it names, or the whole match", () => {
    expect(found(acme(), "x acme_abcd1234 y")).toEqual(["acme-token: abcd1234"]);
    expect(found("[[rules]]\nid = 'two'\nregex = '''(k)=(v[0-9])'''\nsecretGroup = 2", "k=v7")).toEqual(["two: v7"]);
    expect(found("[[rules]]\nid = 'none'\nregex = 'k[0-9]{3}'", "k123 k456")).toEqual(["none: k123", "none: k456"]);
  });

  test("tells no more of it than a mask, and has the label, severity and confidence of its description", () => {
    const [candidate] = new CustomRules(rulesOf(acme("tags = ['severity:critical']"))).find("acme_abcd1234");
    expect(candidate).toMatchObject({ label: "Acme service token", provider: "custom", severity: "critical", confidence: "structural" });
    expect(JSON.stringify(candidate)).not.toContain("abcd1234");
  });

  test("is not asked where none of its keywords stands, in either case", () => {
    expect(found(acme("keywords = ['ACME_']"), "acme_abcd1234")).toHaveLength(1);
    expect(found(acme("keywords = ['other']"), "acme_abcd1234")).toEqual([]);
  });

  test("asks for more entropy than it names", () => {
    expect(entropyOf("abcd")).toBe(2);
    expect(found(acme("entropy = 2.5"), "acme_abcd1234 acme_aaaaaaaa")).toEqual(["acme-token: abcd1234"]);
    expect(found(acme("entropy = 3"), "acme_abcd1234")).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ["a pattern on the secret", "[[rules.allowlists]]\nregexes = ['^abcd']", ["acme-token: ffff1234"]],
    ["a pattern on the match", "[[rules.allowlists]]\nregexTarget = 'match'\nregexes = ['^acme_abcd']", ["acme-token: ffff1234"]],
    ["a pattern on the line", "[[rules.allowlists]]\nregexTarget = 'line'\nregexes = ['example']", ["acme-token: ffff1234"]],
    ["a stop word", "[[rules.allowlists]]\nstopwords = ['BCD1']", ["acme-token: ffff1234"]],
    ["either of both", "[[rules.allowlists]]\nregexes = ['^abcd']\nstopwords = ['ffff']", []],
    ["both", "[[rules.allowlists]]\ncondition = 'AND'\nregexes = ['^abcd']\nstopwords = ['ffff']", ["acme-token: abcd1234", "acme-token: ffff1234"]],
    ["the older spelling", "[rules.allowlist]\nregexes = ['^abcd']", ["acme-token: ffff1234"]],
    ["the whole file's", "[[allowlists]]\nregexes = ['^abcd']", ["acme-token: ffff1234"]],
    ["the whole file's, for another rule", "[[allowlists]]\ntargetRules = ['other']\nregexes = ['^abcd']", ["acme-token: abcd1234", "acme-token: ffff1234"]],
  ])("is silenced by its allowlist: %s", (_name, allowlist, left) => {
    expect(found(acme(allowlist), "an example: acme_abcd1234\nacme_ffff1234")).toEqual(left);
  });

  test("knows the syntax of RE2: inline flags, named groups, classes of Unicode and POSIX, \\z", () => {
    expect(found("[[rules]]\nid = 'r'\nregex = '''(?i)KEY-(?P<secret>[[:xdigit:]]{4}\\pL)\\z'''", "key-0aF9é")).toEqual(["r: 0aF9é"]);
  });
});

describe("what cannot be supported is named, rule by rule:", () => {
  const problems = (toml: string, isTaken?: (id: string) => boolean) => parseCustomRules(toml, isTaken).problems.map(({ path, reason }) => `${path}: ${reason}`);
  test.each<[string, string, string]>([
    ["no TOML", "[[rules]\nid = 'x'", "customRules: custom-toml"],
    ["a look-ahead", "[[rules]]\nid = 'look'\nregex = 'a(?=b)'", "customRules.look: custom-regex"],
    ["a back-reference", "[[rules]]\nid = 'back'\nregex = '''(a)\\1'''", "customRules.back: custom-regex"],
    ["no id", "[[rules]]\nregex = 'a'", "customRules.rules[0]: custom-id"],
    ["an id twice", "[[rules]]\nid = 'x'\nregex = 'a'\n[[rules]]\nid = 'x'\nregex = 'b'", "customRules.x: custom-twice"],
    ["a path instead of a pattern", "[[rules]]\nid = 'p'\npath = '''\\.pem$'''", "customRules.p: custom-no-regex"],
    ["a pattern that matches nothing", "[[rules]]\nid = 'e'\nregex = 'a*'", "customRules.e: custom-matches-nothing"],
    ["composite rules", "[[rules]]\nid = 'c'\nregex = 'a'\n[[rules.required]]\nid = 'x'", "customRules.c: custom-unsupported"],
    ["a group that is not there", "[[rules]]\nid = 'g'\nregex = '(a)'\nsecretGroup = 2", "customRules.g.secretGroup: not-a-number"],
    ["gitleaks' own rules", "[extend]\nuseDefault = true", "customRules.extend: custom-extend"],
    ["an allowlist that needs a path as well", "[[rules]]\nid = 'a'\nregex = 'a'\n[[rules.allowlists]]\ncondition = 'AND'\npaths = ['x']\nregexes = ['a']", "customRules.a.allowlists[0]: custom-unsupported"],
    ["an allowlist's pattern", "[[rules]]\nid = 'a'\nregex = 'a'\n[[rules.allowlists]]\nregexes = ['(?=a)']", "customRules.a.allowlists[0]: custom-regex"],
  ])("%s", (_name, toml, problem) => {
    expect(problems(toml)).toEqual([problem]);
  });

  test("an id that Keybrake has", () => {
    expect(problems(acme(), (id) => id === "acme-token")).toEqual(["customRules.acme-token: custom-taken"]);
  });

  test("the others go on", () => {
    expect(rulesOf(`[[rules]]\nid = 'bad'\nregex = '('\n${acme()}`).map(({ id }) => id)).toEqual(["acme-token"]);
  });

  test("noise never throws, and says nothing of what stands there", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (noise) => {
        const { problems: named } = parseCustomRules(`${noise}\n[[rules]]\nid = "r"\nregex = '''${noise}'''`);
        if (noise.trim().length > 12) expect(JSON.stringify(named.filter(({ reason }) => reason === "custom-toml"))).not.toContain(JSON.stringify(noise).slice(1, -1));
      }),
    );
  });
});

describe("time is linear in the text, whatever the pattern:", () => {
  test.each(["(a+)+$", "(a|aa)+$", "(?:a?){40}a{40}b", "(.*)*x", "([a-z]+)*\\d"])("%s", (regex) => {
    const rules = new CustomRules(rulesOf(`[[rules]]\nid = 'evil'\nregex = '''${regex.replace("(.*)*x", "(.*)*xq")}'''`).concat({ id: "own", label: "", regex, secretGroup: 0, entropy: 0, keywords: [], severity: "high", allowlists: [] }));
    rules.find("a".repeat(200));
    const began = performance.now();
    rules.find("a".repeat(20_000));
    // Backtracking would need longer than the universe has existed.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe("beside Keybrake's own rules", () => {
  const token = githubToken();
  const both = (toml: string, text: string) => mergeCandidates(scan(text), new CustomRules(rulesOf(toml)).find(text)).map(({ rule, severity }) => `${rule} ${severity}`);

  test("a secret found by both is found once, under the company's name if it is as costly", () => {
    expect(both("[[rules]]\nid = 'ours'\nregex = 'ghp_[A-Za-z0-9]{36}'\ntags = ['high']", token)).toEqual(["ours high"]);
  });

  test("a company rule does not make a known key cheap", () => {
    const [own] = scan(token);
    expect(both("[[rules]]\nid = 'ours'\nregex = 'ghp_[A-Za-z0-9]{36}'\ntags = ['low']", token)).toEqual([`${own?.rule} ${own?.severity}`]);
  });

  test("what only one of them knows is found", () => {
    const text = `${token} and acme_${faceless().slice(0, 8).toLowerCase()}`;
    expect(both(acme(), text).map((each) => each.split(" ")[0])).toEqual([scan(token)[0]?.rule, "acme-token"]);
  });
});
