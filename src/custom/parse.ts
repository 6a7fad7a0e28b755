/**
 * A gitleaks configuration -> rules, and by name what of it cannot be supported. Pure; never throws. Runs in the worker and on the command
 * line; pages get the result.
 */
import { RE2JS } from "re2js";
import { parse as parseToml, TomlError } from "smol-toml";
import type { Severity } from "../domain.ts";
import type { Problem, ProblemReason } from "../policy/field.ts";
import { asGroup } from "../policy/field.ts";
import type { Allowlist, CustomRule } from "./rule.ts";

/** As many rules as gitleaks' own configuration has, several times over. */
const MOST_RULES = 1000;
const LONGEST_REGEX = 10_000;

const TOP_KEYS = new Set(["title", "description", "version", "minVersion", "rules", "allowlist", "allowlists", "extend"]);
const RULE_KEYS = new Set(["id", "description", "regex", "secretGroup", "entropy", "keywords", "tags", "path", "allowlist", "allowlists"]);
const ALLOWLIST_KEYS = new Set(["description", "condition", "regexTarget", "regexes", "stopwords", "paths", "commits", "targetRules"]);
const SEVERITIES = ["critical", "high", "medium", "low"] as const satisfies readonly Severity[];

type Group = Record<string, unknown>;
type Report = (where: string, reason: ProblemReason, ...details: string[]) => void;

interface Parsed {
  rules: CustomRule[];
  problems: Problem[];
}

/** @param isTaken whether Keybrake has a rule of this id. */
export function parseCustomRules(toml: string, isTaken: (id: string) => boolean = () => false): Parsed {
  const problems: Problem[] = [];
  const report: Report = (where, reason, ...details) => void problems.push({ path: where === "" ? "customRules" : `customRules.${where}`, reason, details });
  if (toml.trim() === "") return { rules: [], problems };
  const config = read(toml, report);
  if (!config) return { rules: [], problems };

  for (const key of Object.keys(config)) if (!TOP_KEYS.has(key)) report(key, "unknown-key");
  if (config["extend"] !== undefined) report("extend", "custom-extend");
  const shared = sharedAllowlists(config, report);
  const entries = config["rules"] === undefined ? [] : config["rules"];
  if (!Array.isArray(entries) || entries.length > MOST_RULES) {
    report("rules", "not-a-list", String(MOST_RULES));
    return { rules: [], problems };
  }
  const rules = new Map<string, CustomRule>();
  for (const [index, entry] of entries.entries()) {
    const group = asGroup(entry) ?? {};
    const id = group["id"];
    if (typeof id !== "string" || !/^[A-Za-z0-9][\w.-]{0,79}$/.test(id)) report(`rules[${index}]`, "custom-id");
    else if (rules.has(id)) report(id, "custom-twice");
    else if (isTaken(id)) report(id, "custom-taken");
    else {
      const rule = ruleOf(id, group, report);
      if (rule) rules.set(id, { ...rule, allowlists: [...rule.allowlists, ...shared.filter(({ of }) => !of || of.includes(id)).map(({ allowlist }) => allowlist)] });
    }
  }
  return { rules: [...rules.values()], problems };
}

/** Says the line where it is no TOML, and nothing of what stands there. */
function read(toml: string, report: Report): Group | undefined {
  try {
    return parseToml(toml);
  } catch (error) {
    report("", "custom-toml", error instanceof TomlError ? String(error.line) : "1");
    return undefined;
  }
}

function ruleOf(id: string, group: Group, report: Report): CustomRule | undefined {
  const others = Object.keys(group).filter((key) => !RULE_KEYS.has(key));
  if (others.length > 0) report(id, "custom-unsupported", others.join(", "));
  const { regex } = group;
  if (typeof regex !== "string" || regex === "") {
    report(id, "custom-no-regex");
    return undefined;
  }
  const groups = groupsOf(regex, id, report);
  if (groups === undefined) return undefined;
  const secretGroup = group["secretGroup"] ?? 0;
  if (typeof secretGroup !== "number" || !Number.isInteger(secretGroup) || secretGroup < 0 || secretGroup > groups) {
    report(`${id}.secretGroup`, "not-a-number", "0", String(groups));
    return undefined;
  }
  const { description } = group;
  return {
    id,
    label: typeof description === "string" && description.trim() !== "" ? description.trim().slice(0, 120) : id,
    regex,
    secretGroup,
    entropy: entropyOf(group["entropy"], id, report),
    // A keyword that cannot be read would hide the rule, so it is as if there were none.
    keywords: texts(group["keywords"], `${id}.keywords`, report).map((keyword) => keyword.toLowerCase()).filter((keyword) => keyword !== ""),
    severity: severityOf(group["tags"]),
    allowlists: allowlistsOf(group, id, report).map(({ allowlist }) => allowlist),
  };
}

function entropyOf(value: unknown, id: string, report: Report): number {
  if (value === undefined) return 0;
  if (typeof value === "number" && value >= 0 && value <= 8) return value;
  report(`${id}.entropy`, "not-a-number", "0", "8");
  return 0;
}

/** gitleaks has no severities; a tag named after one says it, as `policy.severities` does. */
function severityOf(tags: unknown): Severity {
  const said = Array.isArray(tags) ? tags.map(String).map((tag) => tag.toLowerCase().replace(/^severity:/, "")) : [];
  return SEVERITIES.find((severity) => said.includes(severity)) ?? "high";
}

/** How many groups a pattern has; `undefined` where RE2 does not know its syntax. */
function groupsOf(regex: string, where: string, report: Report): number | undefined {
  if (regex.length > LONGEST_REGEX) {
    report(where, "not-text", String(LONGEST_REGEX));
    return undefined;
  }
  try {
    const pattern = RE2JS.compile(regex);
    // A pattern that matches nothing at all would match everywhere.
    if (!pattern.matcher("").find()) return pattern.groupCount();
    report(where, "custom-matches-nothing");
  } catch (error) {
    report(where, "custom-regex", error instanceof Error ? error.message.replace(/^error parsing regexp: /, "").slice(0, 200) : "");
  }
  return undefined;
}

interface Scoped {
  allowlist: Allowlist;
  /** Ids of the rules that it is for; absent: all. */
  of?: readonly string[];
}

const sharedAllowlists = (config: Group, report: Report): Scoped[] => allowlistsOf(config, "", report);

/** Both spellings: `[[allowlists]]`, and the older `[allowlist]`. */
function allowlistsOf(group: Group, id: string, report: Report): Scoped[] {
  const lists = [group["allowlist"], ...(Array.isArray(group["allowlists"]) ? (group["allowlists"] as unknown[]) : [])];
  return lists.flatMap((entry, index) => (entry === undefined ? [] : (allowlistOf(entry, `${id === "" ? "" : `${id}.`}allowlists[${Math.max(0, index - 1)}]`, report) ?? [])));
}

/** An allowlist of which something cannot be read allows less, never more. */
function allowlistOf(entry: unknown, where: string, report: Report): Scoped | undefined {
  const group = asGroup(entry);
  if (!group) {
    report(where, "not-a-group");
    return undefined;
  }
  const others = Object.keys(group).filter((key) => !ALLOWLIST_KEYS.has(key));
  if (others.length > 0) report(where, "custom-unsupported", others.join(", "));
  const isEvery = typeof group["condition"] === "string" && /^(?:and|&&)$/i.test(group["condition"]);
  const outside = ["paths", "commits"].filter((key) => group[key] !== undefined);
  // A paste comes from no path and no commit: what must be true of one as well never is.
  if (outside.length > 0 && isEvery) {
    report(where, "custom-unsupported", outside.join(", "));
    return undefined;
  }
  const target = group["regexTarget"] ?? "secret";
  if (target !== "secret" && target !== "match" && target !== "line") {
    report(`${where}.regexTarget`, "not-a-choice", "secret, match, line");
    return undefined;
  }
  const regexes = texts(group["regexes"], `${where}.regexes`, report).filter((regex) => groupsOf(regex, where, report) !== undefined);
  const stopwords = texts(group["stopwords"], `${where}.stopwords`, report).map((word) => word.toLowerCase()).filter((word) => word !== "");
  if (isEvery && Array.isArray(group["regexes"]) && regexes.length < group["regexes"].length) return undefined;
  if (regexes.length === 0 && stopwords.length === 0) return undefined;
  const of = group["targetRules"] === undefined ? undefined : texts(group["targetRules"], `${where}.targetRules`, report);
  return { allowlist: { isEvery, target, regexes, stopwords }, ...(of && { of }) };
}

function texts(value: unknown, where: string, report: Report): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  report(where, "not-a-list", String(MOST_RULES));
  return [];
}
