/**
 * The one contract between the parts: who may ask the worker for what, and what it answers. Parsed at the boundary.
 *
 * A page's renderer may be hostile, so a page-side message is a claim: it carries digests and rule ids, never a secret, and the
 * worker takes the destination from the browser's own `sender`, not from the message. Everything in {@link UiRequest} is accepted
 * only from the extension's own pages.
 */
import * as v from "valibot";
import type { Credential, Destination, Exposure, Override, Pause, Tier, Verdict, VerdictAction } from "./domain.ts";
import type { CompanyLabel } from "./company/list-file.ts";
import { LIMITS } from "./limits.ts";
import { type ChecklistFacts, checklistPageRequests, checklistUiRequests } from "./messages/checklist.ts";
import { credentialRequests } from "./messages/credentials.ts";
import { exposureRequests } from "./messages/exposures.ts";
import { digestSchema, pageSize, part as partSchema, road as roadSchema, text, uuid as requestId } from "./messages/fields.ts";
import { reportRequests, type ReportsPage } from "./messages/reports.ts";
import { type BackupRow, type STORED, transferRequests, type WrappedKey } from "./messages/transfer.ts";
import type { CustomRule } from "./custom/rule.ts";
import type { Lifecycle } from "./lifecycle/lifecycle.ts";
import type { Settled } from "./policy/parse.ts";
import type { PagePolicy } from "./policy/policy.ts";
import type { Provider } from "./providers/provider.ts";

export type { AddRequest, CredentialChange, CredentialRequest } from "./messages/credentials.ts";
export { type ExposureRequest, exposureRequests } from "./messages/exposures.ts";
export { digestSchema } from "./messages/fields.ts";
export type { ChecklistFacts, ChecklistView, KeyPurpose, RegisterKey } from "./messages/checklist.ts";
export type { ReportRow, ReportsPage } from "./messages/reports.ts";
export { type AdditionRow, backupContents, type BackupRow, type BackupSetting, type ImportRow, type TransferRequest, transferRequests, type WrappedKey } from "./messages/transfer.ts";

/** A finding on its way to the worker. Label, severity and grants are looked up there by rule id, not believed. */
const wireFinding = v.strictObject({
  rule: text(80),
  confidence: v.picklist(["verified", "structural", "contextual", "possible"]),
  /** Left out where it does not matter; `invalid-checksum` is never held. */
  why: v.optional(v.picklist(["checksum", "structure", "prefix", "paired", "named", "copied", "field", "entropy", "invalid-checksum"])),
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

/** What a person may do with a hold. */
export type HoldChoice = "dropped" | "redacted" | "pasted" | "allowed-here";

const chooseRequest = v.strictObject({
  type: v.literal("choose"),
  request: requestId,
  choice: v.picklist(["dropped", "redacted", "pasted", "allowed-here"]),
  reason: v.optional(text(500)),
});

/** A hold whose warning cannot be trusted to be what the person sees: it waits for an answer from the toolbar popup. */
const waitRequest = v.strictObject({
  type: v.literal("wait"),
  request: requestId,
  road: roadSchema,
  findings: judgeRequest.entries.findings,
  matches: judgeRequest.entries.matches,
});
export type WaitRequest = v.InferOutput<typeof waitRequest>;

/** What a content script may say. Nothing else is accepted from one. */
export const pageRequestSchema = v.variant("type", [judgeRequest, chooseRequest, waitRequest, ...checklistPageRequests]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** What is registered about a recognised secret: no more than the warning shows. */
export interface RecognisedCredential {
  label: string;
  provider: string;
  providerName: string;
  tiers: Tier[];
  ipRestricted: boolean;
  state: Credential["state"];
  /** When another took its place, and when the person said that it is revoked. */
  replacedAt?: number;
  revokedAt?: number;
  keyPage?: string;
  /** The provider's own labels of what it can do beyond what the place needs: what to switch off. Only what the provider itself says. */
  beyond?: string[];
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
  company?: CompanyLabel;
  /** Its provider's key page was where it was copied: that tells more than any rule has. */
  why?: "copied";
}

export interface JudgeAnswer {
  /** The strictest of all. */
  action: VerdictAction;
  destination: Destination;
  /** A private window: nothing can be allowed for good there, as nothing of it is kept. */
  isPrivate?: true;
  /** In the order of the request; a filter hit that the registry does not know is left out. */
  findings: JudgedFinding[];
}

export type Failure =
  | "malformed" // the message is not of a known shape
  | "forbidden" // the sender may not ask this
  | "too-many" // rate limit
  | "registry-unavailable" // IndexedDB could not be opened
  | "nothing-kept" // the browser keeps no database at all: Firefox that never remembers history
  | "registry-lost" // there was a registry, and now there is none: restore a backup or start anew
  | "storage-full"
  | "not-found"
  | "duplicate" // the secret is registered already
  | "fixed" // the organisation's policy says otherwise
  | "too-weak"; // too short or guessable to be fingerprinted safely

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure; detail?: string };

/** What the extension's own pages may ask. */
export const uiRequestSchema = v.variant("type", [
  /** The first `limit` credentials by urgency (200 unless told), and what else the popup shows. */
  v.strictObject({ type: v.literal("overview"), url: v.optional(text(2000)), isPrivate: v.exactOptional(v.boolean()), limit: v.exactOptional(pageSize) }),
  ...credentialRequests,
  ...exposureRequests,
  ...transferRequests,
  ...checklistUiRequests,
  ...reportRequests,
  /** What is in force, who says so, and what was wrong with it. */
  v.strictObject({ type: v.literal("settings") }),
  /** Sets one value by its key ("rotateEveryDays.read"); without a value the person's own is forgotten. Refused where it is fixed. */
  v.strictObject({ type: v.literal("change-setting"), key: text(100), value: v.optional(v.unknown()) }),
  v.strictObject({ type: v.literal("waiting-holds") }),
  v.strictObject({ type: v.literal("company-lists") }),
  /** The answer to a hold that waits, in place of its warning's. */
  v.strictObject({ ...chooseRequest.entries, type: v.literal("answer-hold") }),
]);
export type UiRequest = v.InferOutput<typeof uiRequestSchema>;

/** A hold that waits for an answer from the popup. Worked out by the worker; of what the page side says only digests and masks are in it. */
export interface WaitingHold {
  request: string;
  /** When it began to wait. */
  at: number;
  road: JudgeRequest["road"];
  destination: Destination;
  /** It is held in a private window, which nothing outside of it names. */
  isPrivate?: true;
  /** The label is empty where only the registry could give one and it cannot be asked. */
  secrets: { label: string; mask: string }[];
  pasteAnyway: "offered" | "with-reason" | "refused";
  allowHere: boolean;
}

/** What the worker tells the page side of one frame, to which it answers `true` or `false`. */
export type FrameMessage =
  /** Is this hold still there? */
  | { type: "still-held"; request: string }
  /** Do with this hold what the person chose in the popup. Was it done? */
  | { type: "answer"; request: string; choice: HoldChoice; reason?: string | undefined };

export interface Overview {
  /** Those that need something first, then by the day their rotation is due; revoked ones last. */
  credentials: Credential[];
  /** How each of them stands, in the same order. */
  lives: Lifecycle[];
  /** What is shown of their providers, and of the one whose page is in front, by id. */
  providers: Record<string, ShownProvider>;
  /** How many there are in all. */
  total: number;
  /** How many keys and strange secrets need something now. */
  attention: number;
  /** How many keys need nothing. */
  fine: number;
  /** Newest first, at most 50; the open ones, however old, are always among them. */
  exposures: Exposure[];
  /** Which of them are open and concern a secret that belongs to no key, or to one that was removed since. */
  strange: string[];
  overrides: Override[];
  pauses: Pause[];
  /** What the page in the active tab is to Keybrake; absent where there is no web page. */
  here?: Destination;
  /** What the policy leaves to the person. */
  may: { pause: boolean; checklist: boolean };
}

/** A provider as the popup names it and leads to it, so that it need not load what is known of all. */
export type ShownProvider = Pick<Provider, "name" | "keyPage" | "log">;

export interface CredentialDetail {
  credential: Credential;
  /** Newest first, at most 50. */
  exposures: Exposure[];
  /** Overrides for any of its parts. */
  overrides: Override[];
  /** The one it replaced, and the one that replaced it. */
  predecessor?: Credential;
  successor?: Credential;
}

/** What an import has done; rows that were not taken over are told by what they share with one that is there. */
export interface Imported {
  credentials: { added: number; updated: number; known: number };
  exposures: { added: number; updated: number };
  overrides: { added: number };
  /** Labels of the first of those that were known, at most 50. */
  knownLabels: string[];
  /** With this it can be taken back, where it can be. */
  undo?: string;
}

/** How a company list stands. */
export interface CompanyListState {
  /** "packaged", or "policy 1" and so on. */
  slot: string;
  name: string;
  /** ISO 8601; empty while it is not read yet. */
  madeAt: string;
  count: number;
  /** `no-key`, `other-key`: it is there, but the policy's `fingerprintKey` is missing or another, so that nothing of it can be recognised. */
  status: "ready" | "loading" | "damaged" | "no-key" | "other-key";
  /** While it is loading: from 0 to 1. */
  done?: number;
}

export interface Settings extends Settled {
  /** Company rules in force. */
  customRules: readonly CustomRule[];
  /** Whether a policy is in force; its `organisation` may have no name. */
  isManaged: boolean;
}

/** Answer type of each request. */
export interface Answers {
  judge: JudgeAnswer;
  choose: { recorded: boolean };
  /** See `messages/checklist.ts`. */
  checklist: ChecklistFacts;
  "checklist-offered": { shown: boolean };
  "checklist-dismiss": { kept: boolean };
  "checklist-view": { kept: boolean };
  "checklist-copied": { noted: boolean };
  "checklist-look-alike": { told: boolean };
  "register-key": { id: string };
  "set-checklist-view": { kept: boolean };
  "dismissed-checklists": { hosts: string[] };
  "offer-checklist": { offered: boolean };
  overview: Overview;
  "add-credential": { id: string };
  /** `next` is there while more follow. */
  credentials: { credentials: Credential[]; next?: string; total: number };
  credential: CredentialDetail;
  "edit-credential": { edited: boolean };
  "remove-credential": { removed: boolean };
  "restore-credential": { restored: boolean };
  "mark-reviewed": { marked: boolean };
  snooze: { until?: number };
  "revoke-credential": { revoked: boolean };
  "unrevoke-credential": { restored: boolean };
  "start-rotation": { started: boolean };
  "rotation-step": { marked: boolean };
  "rotation-updated": { marked: boolean };
  "register-replacement": { id: string };
  "finish-rotation": { finished: boolean };
  "cancel-rotation": { cancelled: boolean };
  exposures: { exposures: Exposure[]; next?: { at: number; id: string }; total: number };
  exposure: { exposure: Exposure; credentials: Credential[] };
  "response-step": { marked: boolean };
  "tell-exposure": { id: string };
  "settle-exposure": { settled: boolean };
  "remove-override": { removed: boolean };
  "pause-site": { until: number };
  "resume-site": { resumed: boolean };
  /** Fingerprints made under a key that a backup cannot carry (registered with the first version) do not match elsewhere until seen again. */
  "backup-keys": { keys: WrappedKey[]; left: number };
  "backup-page": { rows: BackupRow[]; next?: string };
  "import-begin": { id: string };
  "import-rows": { rows: number };
  "import-preview": Imported;
  "import-commit": Imported;
  "import-undo": { undone: number };
  /** `false` where the registry can be read: it is not thrown away then. */
  "start-anew": { started: boolean };
  "import-cancel": { cancelled: boolean };
  stored: { store: (typeof STORED)[number]; rows: number }[];
  "stored-rows": { rows: unknown[]; next?: string };
  "erase-everything": { erased: true };
  settings: Settings;
  /** What is in force after it. */
  "change-setting": Settings;
  wait: { waiting: boolean };
  "waiting-holds": WaitingHold[];
  "company-lists": CompanyListState[];
  reports: ReportsPage;
  /** `waits`: the collector wants no more for now. */
  "send-reports": { outcome: "sent" | "nothing" | "failed" | "waits" | "off" };
  /** `failed`: the page would not take it, and it is still held. `gone`: there is no such hold any more. */
  "answer-hold": { outcome: "done" | "failed" | "gone" };
}

/** Under this key of `storage.local` the worker publishes what every page side needs at once; see {@link PageState}. */
export const PAGE_STATE_KEY = "page-state";

/** Under this key of `storage.local` the worker publishes company rules, for those pages' own script. */
export const CUSTOM_RULES_KEY = "custom-rules";

/** Under this key of `storage.session` the worker keeps the {@link Overview} that the popup draws first; see `platform/glance.ts`. */
export const GLANCE_KEY = "glance";

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
  /** Absent where it is the default. */
  policy?: PagePolicy;
  /** Company lists in force; absent where there is none. */
  company?: CompanyPageFilter[];
  /** Lengths and gates of what was copied on a key page a moment ago, until when; see `background/copied.ts`. */
  copied?: { lengths: number[]; gates: number[]; until: number };
}

/** Of a company list a frame is told the lengths at once; the filter itself it reads when it is first needed. */
export interface CompanyPageFilter {
  id: string;
  lengths: number[];
}

/** Under this and its id the worker publishes in `storage.local` the filter of a company list, base64. */
export const COMPANY_FILTER_PREFIX = "company-filter:";

/** Under this key of `storage.local` the worker keeps where the checklist is shown, and where it is not wanted. */
export const CHECKLIST_KEY = "checklist";
