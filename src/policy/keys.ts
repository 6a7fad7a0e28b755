/**
 * Every key of a policy, once: the managed schema, the parser, `docs/admin` and the tests all come from this table. Pure.
 */
import type { DestinationKind, Severity, VerdictAction } from "../domain.ts";
import { choice, endpoint, type Field, flag, group, leaf, link, list, map, readChoice, readText, text, whole } from "./field.ts";
import { type CollectorPolicy, defaultPolicy, type Features, type Organisation, type Policy } from "./policy.ts";
import { destinationSchema, readDestination, readSite } from "./site.ts";

/** What a policy says, before `matrix` and `matrixLooser` are made one. A cell that was not named is `null`. */
export interface Said extends Omit<Policy, "matrix" | "rotationBy"> {
  matrix: Cells;
  matrixLooser: Cells;
}

export type Cells = Record<Severity, Record<DestinationKind, VerdictAction | null>>;

export interface Key<T> {
  field: Field<T>;
  fallback: T;
  /** For the documents: what it is for, in plain sentences. */
  meaning: string;
  /** A value worth copying. */
  sample: unknown;
  /** Whether a person may have a say: if so, `defaults` may hold it. */
  isPersonal: boolean;
}

export const SEVERITIES = ["critical", "high", "medium", "low"] as const satisfies readonly Severity[];
export const KINDS = ["issuer", "vault", "local", "purpose", "unknown", "third-party", "shared", "public"] as const satisfies readonly DestinationKind[];
const ACTIONS = ["allow", "notify", "hold", "block"] as const satisfies readonly VerdictAction[];

const each = <K extends string, T>(keys: readonly K[], value: T): Record<K, T> => Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>;
const cell = (strictest?: VerdictAction): Field<VerdictAction | null> =>
  leaf<VerdictAction | null>({ type: "string" }, `One of ${ACTIONS.map((action) => `\`${action}\``).join(", ")}`, readChoice(ACTIONS), strictest);
const cells = (strictest?: VerdictAction): Field<Cells> => group<Cells>(each(SEVERITIES, group(each(KINDS, cell(strictest)))));
const NO_CELLS: Cells = each(SEVERITIES, each(KINDS, null));

const days = (most = 3650): Field<number> => whole(1, most, "days");
const rule = "the id of a rule as in docs/rules.md";

/** A rule's id, or the beginning of some and a star. A star alone would switch off everything. */
const readRule = (value: unknown, path: string, report: Parameters<typeof readSite>[2]): string | undefined => {
  if (typeof value === "string" && /^[A-Za-z0-9][\w.-]{1,79}\*?$/.test(value)) return value;
  report(path, "unknown-rule");
  return undefined;
};

export const KEYS: { readonly [K in keyof Said]: Key<Said[K]> } = {
  mode: {
    field: choice(["observe", "warn", "enforce"], "enforce"),
    fallback: defaultPolicy.mode,
    meaning:
      "What happens to a text that the matrix says to hold or to block. `observe` lets everything through and keeps a record of it: for the first weeks of a roll-out. `warn` holds it, and what is blocked needs a typed reason. `enforce` is the same, but what is blocked stays blocked.",
    sample: "enforce",
    isPersonal: true,
  },
  matrix: {
    field: cells("block"),
    fallback: NO_CELLS,
    meaning:
      "Cells of the table of verdicts that are to be stricter than Keybrake's own: what losing the secret costs, against where it is going. A cell can only be made stricter here; `matrixLooser` is for the other direction, so that no slip of the pen opens a door. Wallet seed phrases and private keys are held on every web page whatever the table says.",
    sample: { high: { public: "block", shared: "block" } },
    isPersonal: false,
  },
  matrixLooser: {
    field: cells(),
    fallback: NO_CELLS,
    meaning: "Cells of the table that are to be looser than Keybrake's own. A cell that `matrix` names as well is as `matrix` says.",
    sample: { low: { public: "allow" } },
    isPersonal: false,
  },
  overrides: {
    field: choice(["allowed", "with-reason", "with-reason-and-expiry", "none"], "none"),
    fallback: defaultPolicy.overrides,
    meaning:
      "How a person may go on with what is held. `allowed`: by a button, or by pressing the paste keys again. `with-reason`: only with a typed reason, which is kept with the record. `with-reason-and-expiry`: so too, and \"always allow this here\" ends after `overrideDays`. `none`: not at all; the text can be redacted or dropped.",
    sample: "with-reason",
    isPersonal: false,
  },
  overrideDays: {
    field: days(365),
    fallback: defaultPolicy.overrideDays,
    meaning: "How long \"always allow this here\" lasts where `overrides` is `with-reason-and-expiry`.",
    sample: 14,
    isPersonal: false,
  },
  destinations: {
    field: list(destinationSchema, "places, each with `site`, `kind` and, if wanted, `name` and `needs`", 2000, readDestination),
    fallback: defaultPolicy.destinations,
    meaning:
      "Places that Keybrake does not know, or is to treat otherwise. `site` is a host with all its subdomains, with a path if wanted. `kind` is one of `vault`, `local`, `purpose`, `unknown`, `third-party`, `shared`, `public`. `name` is what the dialog calls it. `needs`, for `purpose`, is the highest tier such a place needs: `read`, `trade`, `withdraw` or `manage`. They come before Keybrake's own lists; a provider's own site stays the issuer of its own keys.",
    sample: [{ site: "wiki.example.com", kind: "shared", name: "Our wiki" }],
    isPersonal: true,
  },
  trustedDestinations: {
    field: list({ type: "string" }, "hosts, with a path if wanted", 2000, readSite),
    fallback: defaultPolicy.trustedDestinations,
    meaning:
      "Places where a secret is at home, such as the company's own vault. Wallet seed phrases are held there all the same. Where `destinations` or this key is fixed, so is the other.",
    sample: ["vault.example.com"],
    isPersonal: true,
  },
  rulesOff: {
    field: list({ type: "string" }, `ids of rules as in docs/rules.md; \`slack-*\` stands for all that begin so`, 2000, readRule),
    fallback: defaultPolicy.rulesOff,
    meaning: "Rules that find nothing any more. A secret that is registered, or on a company list, is found all the same.",
    sample: ["slack-webhook-url"],
    isPersonal: true,
  },
  severities: {
    field: map({ type: "string" }, `For ${rule}, one of ${SEVERITIES.map((severity) => `\`${severity}\``).join(", ")}`, 2000, (value, path, report) => readChoice(SEVERITIES)(value, path, report) ?? "critical"),
    fallback: defaultPolicy.severities,
    meaning: "What losing it costs, by rule, where the team sees it differently. For custom rules as well.",
    sample: { "github-classic-token": "critical" },
    isPersonal: false,
  },
  customRules: {
    field: text(400_000),
    fallback: defaultPolicy.customRules,
    meaning:
      "Rules of the company's own, as the text of a gitleaks configuration (TOML). Read of each rule: `id`, `description`, `regex` (RE2 syntax, matched in linear time), `secretGroup`, `entropy`, `keywords`, `tags` and allowlists. `path` and `commits` mean nothing for a paste and are ignored. What cannot be supported is named, rule by rule, on the policy page and by `keybrake policy check`.",
    sample: "[[rules]]\nid = \"acme-token\"\ndescription = \"Acme service token\"\nregex = '''acme_[a-z0-9]{32}'''\nkeywords = [\"acme_\"]\n",
    isPersonal: false,
  },
  rotateEveryDays: {
    field: group<Record<"read" | "trade" | "withdraw" | "manage", number>>({ read: days(), trade: days(), withdraw: days(), manage: days() }),
    fallback: defaultPolicy.rotateEveryDays,
    meaning:
      "Days after which a registered key is due for rotation, by the most that it may do. An organisation can only shorten Keybrake's own periods. What it fixes is also the most for a key to which a person has given a period of its own.",
    sample: { read: 60, withdraw: 14 },
    isPersonal: true,
  },
  rotationNoticeDays: {
    field: whole(0, 365, "days"),
    fallback: defaultPolicy.rotationNoticeDays,
    meaning: "How many days ahead a rotation is announced.",
    sample: 7,
    isPersonal: true,
  },
  reviewEveryDays: {
    field: days(),
    fallback: defaultPolicy.reviewEveryDays,
    meaning: "Days between two looks at a registered key's usage log.",
    sample: 30,
    isPersonal: true,
  },
  fingerprintLists: {
    field: list({ type: "string" }, "texts, each a whole list", 20, readText(2_000_000)),
    fallback: defaultPolicy.fingerprintLists,
    meaning: "Lists of the company's own secrets, as `keybrake fingerprint` writes them: keyed hashes, never a secret. Large lists are better packaged.",
    sample: [],
    isPersonal: false,
  },
  fingerprintKey: {
    field: text(400),
    fallback: defaultPolicy.fingerprintKey,
    meaning:
      "The organisation's key that `fingerprintLists` and the packaged list were made with, as `keybrake fingerprint --new-key` printed it. Without it nothing on a list is recognised. It lets nobody read a secret; who has it and a list can tell whether a text that they already have is on it.",
    sample: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    isPersonal: false,
  },
  organisation: {
    field: group<Organisation>({ name: text(80), text: text(600), helpLink: link(), contact: text(120) }),
    fallback: defaultPolicy.organisation,
    meaning:
      "Who says so. `name` stands wherever something is fixed. `text` is a sentence or two for the warning, such as what to do instead. `helpLink` and `contact` are where to ask.",
    sample: { name: "Example Ltd", text: "Secrets belong in our vault.", helpLink: "https://wiki.example.com/secrets", contact: "security@example.com" },
    isPersonal: false,
  },
  pauseAllowed: {
    field: flag(false),
    fallback: defaultPolicy.pauseAllowed,
    meaning: "Whether a person may pause Keybrake on a site for a while.",
    sample: false,
    isPersonal: false,
  },
  privateWindowsNote: {
    field: flag(),
    fallback: defaultPolicy.privateWindowsNote,
    meaning: "Whether a person is told that Keybrake does not run in private windows, and how to change that, where the browser says so.",
    sample: false,
    isPersonal: false,
  },
  collector: {
    field: group<CollectorPolicy>({ enabled: flag(false), endpoint: endpoint(), correlate: flag(false) }),
    fallback: defaultPolicy.collector,
    meaning:
      "Reports of what happened, as metadata only, to an OpenTelemetry collector. Needs a build that was packaged for the collector's origin; the store build sends nothing whatever stands here. `endpoint` is its address for logs. `correlate` adds a truncated fingerprint, so that events about the same secret can be told to be so.",
    sample: { enabled: true, endpoint: "https://collector.example.com/v1/logs", correlate: false },
    isPersonal: false,
  },
  features: {
    field: group<Features>({ checklist: flag(), firstRun: flag(), reminders: flag(), timeline: flag(), bulkImport: flag(), backup: flag() }),
    fallback: defaultPolicy.features,
    meaning:
      "Parts that can be switched off: `checklist` on providers' key pages, the `firstRun` page, `reminders` as notifications, and of the dashboard `timeline`, `bulkImport` and `backup`. None of them is a guard.",
    sample: { firstRun: false, backup: false },
    isPersonal: true,
  },
};
