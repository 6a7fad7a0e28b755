/** Managed settings and a person's own -> the policy in force, with the source of every value and what was wrong. Pure; never throws. */
import type { DestinationKind, Severity, Tier, VerdictAction } from "../domain.ts";
import { asGroup, at, type Given, type Problem, type Report, type Source } from "./field.ts";
import { type Cells, KEYS, KINDS, type Said, SEVERITIES } from "./keys.ts";
import { defaultPolicy, type Matrix, type Policy } from "./policy.ts";

export interface PolicyValue {
  /** "rotateEveryDays.read" */
  key: string;
  value: unknown;
  source: Source;
}

/** A policy with where it is from. */
export interface Settled {
  policy: Policy;
  /** Every value in force, in the order of the table of keys. */
  values: readonly PolicyValue[];
  problems: readonly Problem[];
}

/** Under this key of a policy stand values that the person may change. */
export const DEFAULTS = "defaults";

/**
 * @param managed what the browser hands out of the organisation's policy; an empty object where there is none.
 * @param own what the person has set, in the same form as `defaults`.
 */
export function parsePolicy(managed: unknown, own: unknown = {}): Settled {
  const problems: Problem[] = [];
  const values: PolicyValue[] = [];
  const report: Report = (path, reason, ...details) => void problems.push({ path, reason, details });
  const reportOwn: Report = (path, reason, ...details) => void problems.push({ path, reason, details, isOwn: true });

  const enforced = groupAt(managed, "", report);
  const defaults = groupAt(valueAt(enforced, DEFAULTS), DEFAULTS, report);
  const person = asGroup(own) ?? {};
  for (const key of Object.keys(enforced)) if (key !== DEFAULTS && !Object.hasOwn(KEYS, key)) report(key, "unknown-key");
  for (const key of Object.keys(defaults)) {
    if (!Object.hasOwn(KEYS, key)) report(at(DEFAULTS, key), "unknown-key");
  }

  const isPlaces = (name: string): boolean => name === "destinations" || name === "trustedDestinations";
  const arePlacesFixed = Object.keys(enforced).some(isPlaces);

  const settle = <K extends keyof Said>(name: K): Said[K] => {
    const { field, fallback, isPersonal } = KEYS[name];
    const given: Given[] = [{ value: valueAt(enforced, name), source: "organisation-enforced" }];
    const byDefault = valueAt(defaults, name);
    // A person's place below one that the organisation has named would come before it.
    if (arePlacesFixed && isPlaces(name)) given.push({ value: byDefault ?? fallback, source: "organisation-enforced" });
    if (isPersonal) given.push({ value: valueAt(person, name), source: "person" }, { value: byDefault, source: "organisation-default" });
    else if (byDefault !== undefined) {
      report(at(DEFAULTS, name), "not-personal");
      given.push({ value: byDefault, source: "organisation-enforced" });
    }
    return field.settle(given, fallback, name, { problemsOf: (source) => (source === "person" ? reportOwn : report), value: (key, value, source) => void values.push({ key, value, source }) });
  };

  const { matrix, matrixLooser, ...rest }: Said = {
    mode: settle("mode"),
    matrix: settle("matrix"),
    matrixLooser: settle("matrixLooser"),
    overrides: settle("overrides"),
    overrideDays: settle("overrideDays"),
    destinations: settle("destinations"),
    trustedDestinations: settle("trustedDestinations"),
    rulesOff: settle("rulesOff"),
    severities: settle("severities"),
    customRules: settle("customRules"),
    rotateEveryDays: settle("rotateEveryDays"),
    rotationNoticeDays: settle("rotationNoticeDays"),
    reviewEveryDays: settle("reviewEveryDays"),
    fingerprintLists: settle("fingerprintLists"),
    fingerprintKey: settle("fingerprintKey"),
    organisation: settle("organisation"),
    pauseAllowed: settle("pauseAllowed"),
    privateWindowsNote: settle("privateWindowsNote"),
    collector: settle("collector"),
    features: settle("features"),
  };
  const policy: Policy = { ...rest, rotationBy: rotationBy(values), matrix: joinMatrix(matrix, matrixLooser, report) };
  return { policy, values: joinCells(values, policy.matrix), problems };
}

function rotationBy(values: readonly PolicyValue[]): Policy["rotationBy"] {
  const sourceOf = (tier: Tier): Source | undefined => values.find(({ key }) => key === `rotateEveryDays.${tier}`)?.source;
  const by = (tier: Tier) => ({ "organisation-enforced": "organisation", person: "person", "organisation-default": undefined, default: undefined } as const)[sourceOf(tier) ?? "default"];
  return Object.fromEntries(TIERS.flatMap((tier) => (by(tier) ? [[tier, by(tier)]] : [])));
}

function groupAt(value: unknown, path: string, report: Report): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  const known = asGroup(value);
  if (!known) report(path, "not-a-group");
  return known ?? {};
}

/** Own properties only: `constructor` is nothing that anybody has set. */
function valueAt(group: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

const TIERS: readonly Tier[] = ["read", "trade", "withdraw", "manage"];

const STRICTNESS = { allow: 0, notify: 1, hold: 2, block: 3 } as const satisfies Record<VerdictAction, number>;

/** A cell of `matrix` never loosens, one of `matrixLooser` never stands against one of `matrix`. */
function joinMatrix(stricter: Cells, looser: Cells, report: Report): Matrix {
  const cell = (severity: Severity, kind: DestinationKind): VerdictAction => {
    const own = defaultPolicy.matrix[severity][kind];
    const tight = stricter[severity][kind];
    const loose = looser[severity][kind];
    if (tight !== null && STRICTNESS[tight] < STRICTNESS[own]) report(`matrix.${severity}.${kind}`, "looser", own);
    if (loose !== null && STRICTNESS[loose] > STRICTNESS[own]) report(`matrixLooser.${severity}.${kind}`, "not-looser", own);
    const base = tight === null && loose !== null ? loose : own;
    return tight !== null && STRICTNESS[tight] > STRICTNESS[base] ? tight : base;
  };
  const row = (severity: Severity): Matrix[Severity] => ({
    issuer: cell(severity, "issuer"),
    vault: cell(severity, "vault"),
    local: cell(severity, "local"),
    purpose: cell(severity, "purpose"),
    unknown: cell(severity, "unknown"),
    "third-party": cell(severity, "third-party"),
    shared: cell(severity, "shared"),
    public: cell(severity, "public"),
  });
  return { critical: row("critical"), high: row("high"), medium: row("medium"), low: row("low") };
}

/** One entry for each cell that is in force, whoever of the two keys has set it. */
function joinCells(values: readonly PolicyValue[], matrix: Matrix): PolicyValue[] {
  const said = new Map(values.filter(({ value }) => value !== null).map((each) => [each.key, each]));
  const isCell = ({ key }: PolicyValue): boolean => /^matrix(?:Looser)?\./.test(key);
  const cells = SEVERITIES.flatMap((severity) =>
    KINDS.map((kind): PolicyValue => {
      const value = matrix[severity][kind];
      const isOwn = value === defaultPolicy.matrix[severity][kind];
      const by = said.get(`matrix.${severity}.${kind}`) ?? said.get(`matrixLooser.${severity}.${kind}`);
      return { key: `matrix.${severity}.${kind}`, value, source: isOwn && by?.value !== value ? "default" : (by?.source ?? "default") };
    }),
  );
  const others = values.filter((each) => !isCell(each));
  return [...others.slice(0, 1), ...cells, ...others.slice(1)];
}
