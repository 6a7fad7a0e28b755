/**
 * The one contract between the parts: who may ask the worker for what, and what it answers. Parsed at the boundary.
 *
 * A page's renderer may be hostile, so a page-side message is a claim: it carries digests and rule ids, never a secret, and the
 * worker takes the destination from the browser's own `sender`, not from the message. Everything in {@link UiRequest} is accepted
 * only from the extension's own pages.
 */
import * as v from "valibot";
import type { Credential, Destination, Exposure, Override, Tier, Verdict, VerdictAction } from "./domain.ts";
import { LIMITS } from "./limits.ts";


const text = (max: number = LIMITS.text) => v.pipe(v.string(), v.maxLength(max));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.text));
const requestId = v.pipe(v.string(), v.uuid());
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const partSchema = v.picklist(["key", "secret", "passphrase"]);
const tierSchema = v.picklist(["read", "trade", "withdraw", "manage"]);
const roadSchema = v.picklist(["paste", "drop", "file", "typed", "submit", "copy"]);

/** A finding on its way to the worker. Label, severity and grants are looked up there by rule id, not believed. */
const wireFinding = v.strictObject({
  rule: text(80),
  confidence: v.picklist(["verified", "structural", "contextual", "possible"]),
  /** Left out where it does not matter; `invalid-checksum` is never held. */
  why: v.optional(v.picklist(["checksum", "structure", "prefix", "paired", "named", "entropy", "invalid-checksum"])),
  part: partSchema,
  severity: v.picklist(["critical", "high", "medium", "low"]),
  mask: text(40),
  digest: digestSchema,
  credential: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type WireFinding = v.InferOutput<typeof wireFinding>;

const judgeRequest = v.strictObject({
  type: v.literal("judge"),
  request: requestId,
  road: roadSchema,
  /** True when the text is already in the page (nothing was held) and this is only to be noted. */
  passed: v.boolean(),
  findings: v.pipe(v.array(wireFinding), v.maxLength(LIMITS.findings)),
  /** Digests of texts that no rule knows but that hit the page side's filter of registered secrets. */
  matches: v.pipe(
    v.array(v.strictObject({ digest: digestSchema, mask: text(40) })),
    v.maxLength(LIMITS.matches),
  ),
});
export type JudgeRequest = v.InferOutput<typeof judgeRequest>;

const chooseRequest = v.strictObject({
  type: v.literal("choose"),
  request: requestId,
  choice: v.picklist(["dropped", "redacted", "pasted", "allowed-here"]),
  reason: v.optional(text(500)),
});

/** What a content script may say. Nothing else is accepted from one. */
export const pageRequestSchema = v.variant("type", [judgeRequest, chooseRequest]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** What is registered about a recognised secret: no more than the warning shows. */
export interface RecognisedCredential {
  label: string;
  provider: string;
  providerName: string;
  tiers: Tier[];
  ipRestricted: boolean;
  state: Credential["state"];
  keyPage?: string;
}

/** What a person is told of a format; the page side carries no such texts. */
export interface FormatFacts {
  label: string;
  providerName: string;
  grants: string;
  revoke: string;
}

export interface JudgedFinding {
  /** Index into the request's `findings`; `matches` follow after them. */
  index: number;
  verdict: Verdict;
  /** Absent where no rule knows the secret. */
  format?: FormatFacts;
  record?: RecognisedCredential;
}

export interface JudgeAnswer {
  /** The strictest of all. */
  action: VerdictAction;
  destination: Destination;
  /** In the order of the request; a filter hit that the registry does not know is left out. */
  findings: JudgedFinding[];
}

export type Failure =
  | "malformed" // the message is not of a known shape
  | "forbidden" // the sender may not ask this
  | "too-many" // rate limit
  | "registry-unavailable" // IndexedDB could not be opened
  | "storage-full"
  | "not-found"
  | "duplicate" // the secret is registered already
  | "too-weak"; // too short or guessable to be fingerprinted safely

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure; detail?: string };

const addRequest = v.strictObject({
  type: v.literal("add-credential"),
  provider: text(60),
  label,
  purpose: v.optional(text()),
  tiers: v.pipe(v.array(tierSchema), v.minLength(1), v.maxLength(4)),
  ipAllowlist: v.pipe(v.array(text(60)), v.maxLength(LIMITS.addresses)),
  createdAt: time,
  rotateEveryDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  parts: v.pipe(
    v.array(
      v.strictObject({
        part: partSchema,
        digest: digestSchema,
        mask: text(40),
        length: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
        /** Input of the page side's filter for this secret; see `filter.ts`. */
        gate: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1023)),
      }),
    ),
    v.minLength(1),
    v.maxLength(LIMITS.parts),
  ),
});
export type AddRequest = v.InferOutput<typeof addRequest>;

const idRequest = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), id: text(64) });

/** What the extension's own pages may ask. */
export const uiRequestSchema = v.variant("type", [
  v.strictObject({ type: v.literal("overview"), url: v.optional(text(2000)) }),
  addRequest,
  idRequest("remove-credential"),
  idRequest("restore-credential"),
  idRequest("remove-override"),
  /** What there was to do about an exposure is done. */
  idRequest("settle-exposure"),
]);
export type UiRequest = v.InferOutput<typeof uiRequestSchema>;

export interface Overview {
  credentials: Credential[];
  /** Newest first, at most 50. */
  exposures: Exposure[];
  overrides: Override[];
  /** What the page in the active tab is to Keybrake; absent where there is no web page. */
  here?: Destination;
}

/** Answer type of each request. */
export interface Answers {
  judge: JudgeAnswer;
  choose: { recorded: boolean };
  overview: Overview;
  "add-credential": { id: string };
  "remove-credential": { removed: boolean };
  "restore-credential": { restored: boolean };
  "remove-override": { removed: boolean };
  "settle-exposure": { settled: boolean };
}

/** Under this key of `storage.local` the worker publishes what every page side needs at once; see {@link PageState}. */
export const PAGE_STATE_KEY = "page-state";

/** Small and without secrets: readable by the page side in every frame. */
export interface PageState {
  version: 1;
  filter: {
    /** Lengths of registered secrets, ascending, distinct. */
    lengths: number[];
    /** Distinct gates (0-1023), see `filter.ts`. */
    gates: number[];
    /** First 32 bits of each digest, as numbers, ascending. */
    tags: number[];
  };
}
