/** Overview -> what the popup shows, in finished sentences and in order of urgency. Pure: no browser API, the clock is an argument. */
import type { Credential, Destination, DestinationKind, Exposure } from "../domain.ts";
import { type Lifecycle, lifecycle } from "../lifecycle/lifecycle.ts";
import type { Overview } from "../messages.ts";
import { exposureRow, type ExposureRow, isOpen } from "../ui/exposure-row.ts";
import { type Fact, factsOf, keyRow, type KeyRow, type Link, pageOf, type RowContext, sayRotation } from "../ui/key-row.ts";
import { localeOf, type MessageKey, sayCount, sayDay, sayWhen, type Text } from "../ui/text.ts";
import { sayTiers } from "../ui/tiers.ts";

/** One thing a person should do; it stays until it is done. */
export interface Todo {
  id: string;
  isGrave: boolean;
  title: string;
  detail: string;
  page?: Link;
  /** Exposures that are settled once it is done. */
  settles: string[];
}

export interface OverrideRow {
  id: string;
  host: string;
  label: string;
  mask: string;
}

export interface ListedKey extends KeyRow {
  /** Everything that is known of it; worked out when it is opened. */
  facts: () => Fact[];
}

/** What the page in front is to Keybrake. */
export interface HereRow {
  host: string;
  /** "CoinTracker", or the host. */
  name: string;
  says: string;
  /** The highest tier that such a place needs, in words. */
  needs?: string;
  /** Where the place says so. */
  needsFrom?: { href: string; label: string };
  /** Labels of the keys that are always allowed there. */
  allowed: string[];
  /** Until when Keybrake is paused there, as a time of day. */
  pausedUntil?: string;
  /** Its own key page, where it has one: there the checklist opens, unless it was switched off. */
  hasChecklist: boolean;
}

export interface PopupRows {
  headline: string;
  detail: string;
  here?: HereRow;
  todos: Todo[];
  keys: ListedKey[];
  /** How many keys there are in all; the first of them are in {@link keys}. */
  total: number;
  exposures: ExposureRow[];
  overrides: OverrideRow[];
}

/** In the order in which keys are listed; within each, the one to be replaced first. */
const STATES = ["exposed", "active", "rotated", "revoked"] as const satisfies Credential["state"][];

const HERE = {
  issuer: "here_issuer",
  vault: "here_vault",
  local: "here_local",
  purpose: "here_purpose",
  unknown: "here_unknown",
  "third-party": "here_third_party",
  shared: "here_shared",
  public: "here_public",
} as const satisfies Record<DestinationKind, MessageKey>;

export function popupRows(overview: Overview, context: RowContext): PopupRows {
  const { text } = context;
  const lived = overview.credentials
    .map((credential) => ({ credential, life: lifecycle(credential, context.now, context.policy) }))
    .sort(
      (a, b) =>
        STATES.indexOf(a.credential.state) - STATES.indexOf(b.credential.state) ||
        a.life.rotation.dueAt - b.life.rotation.dueAt,
    );
  const todos = [
    ...lived.flatMap(({ credential, life }) => todoOfKey(credential, life, overview.exposures, context) ?? []),
    ...overview.exposures.flatMap((exposure) => todoOfUnregistered(exposure, overview, context) ?? []),
  ].sort((a, b) => Number(b.isGrave) - Number(a.isGrave));
  const fine = overview.credentials.length - lived.filter(({ credential, life }) => isUrgent(credential, life)).length;
  return {
    ...headlineOf(todos.length, fine, overview.credentials.length, text),
    ...(overview.here && { here: hereRow(overview.here, overview, context) }),
    todos,
    keys: lived.map(({ credential, life }) => ({ ...keyRow(credential, life, context), facts: () => factsOf(credential, context) })),
    total: Math.max(overview.total, overview.credentials.length),
    exposures: overview.exposures.map((exposure) => exposureRow(exposure, context)),
    overrides: overview.overrides.map(({ id, host, label, mask }) => ({ id, host, label, mask })),
  };
}

/** Restricting addresses is advice, not a duty: whoever has no fixed address would be told to for ever. */
function isUrgent({ state }: Credential, { rotation }: Lifecycle): boolean {
  return state === "exposed" || (state === "active" && rotation.status !== "ok");
}

function headlineOf(todos: number, fine: number, keys: number, text: Text): { headline: string; detail: string } {
  if (todos === 0 && keys === 0) return { headline: text("headline_empty"), detail: text("detail_empty") };
  const detail = sayCount(fine, todos === 0 ? "detail_quiet_one" : "detail_fine_one", todos === 0 ? "detail_quiet_other" : "detail_fine_other", text);
  if (todos === 0) return { headline: text("headline_quiet"), detail };
  return { headline: sayCount(todos, "headline_todo_one", "headline_todo_other", text), detail: fine === 0 ? text("detail_todo") : detail };
}

function hereRow(here: Destination, { overrides, pauses }: Overview, { text, now, providerOf, policy }: RowContext): HereRow {
  const pause = pauses.find(({ host, until }) => host === here.host && until > now);
  return {
    host: here.host,
    name: here.name ?? here.host,
    says: here.resembles?.by === "spelling" ? text("here_look_alike", [here.resembles.domain]) : text(HERE[here.kind]),
    ...(here.kind === "purpose" && here.needs !== undefined && { needs: text("here_needs", [sayTiers([here.needs], text)]) }),
    ...(here.needsFrom && { needsFrom: { href: here.needsFrom.source, label: text("checklist_fact", [new URL(here.needsFrom.source).hostname.replace(/^www\./, ""), sayDay(Date.parse(here.needsFrom.checkedOn), text)]) } }),
    allowed: overrides.filter(({ host, expiresAt = Infinity }) => host === here.host && expiresAt > now).map(({ label }) => label),
    ...(pause && { pausedUntil: new Intl.DateTimeFormat(localeOf(text), { timeStyle: "short" }).format(pause.until) }),
    hasChecklist: policy?.features.checklist !== false && here.provider !== undefined && providerOf(here.provider).keyPage !== undefined,
  };
}

function todoOfKey(credential: Credential, life: Lifecycle, exposures: readonly Exposure[], context: RowContext): Todo | undefined {
  if (!isUrgent(credential, life)) return undefined;
  const { text, now } = context;
  const page = pageOf(credential.provider, context);
  const about = { id: credential.id, ...(page && { page }) };
  if (credential.state === "active" && life.rotation.status === "due") {
    return {
      ...about,
      isGrave: false,
      title: text("todo_rotate_soon", [credential.label]),
      detail: sayRotation(life.rotation, text),
      settles: [],
    };
  }
  const open = exposures.filter((one) => isOpen(one) && one.secrets.some(({ credentialId }) => credentialId === credential.id));
  const newest = open[0];
  const can = text("todo_can", [sayTiers(credential.tiers, text)]);
  const why = newest === undefined ? sayRotation(life.rotation, text) : text("todo_went", [newest.host, sayWhen(newest.at, now, text)]);
  return {
    ...about,
    isGrave: credential.state === "exposed",
    title: text("todo_replace", [credential.label]),
    detail: text("two_sentences", [why, can]),
    settles: open.map(({ id }) => id),
  };
}

/** Something was pasted that belongs to no registered key, or to one that was removed since. */
function todoOfUnregistered(exposure: Exposure, { credentials }: Overview, { text, now }: RowContext): Todo | undefined {
  if (!isOpen(exposure)) return undefined;
  const secret = exposure.secrets.find(({ credentialId }) => !credentials.some(({ id }) => id === credentialId));
  if (secret === undefined) return undefined;
  // What is critical cannot be revoked, only moved; see `Severity`.
  const isWallet = secret.severity === "critical";
  return {
    id: exposure.id,
    isGrave: true,
    title: isWallet ? text("todo_move_funds") : text("todo_replace_found", [secret.label]),
    detail: text("todo_went", [exposure.host, sayWhen(exposure.at, now, text)]),
    settles: [exposure.id],
  };
}

/** From this many keys up the list has a search. */
export const SEARCH_FROM = 10;

/** Every word must be found in provider, label or mask, in any order. */
export function searchKeys(keys: readonly ListedKey[], query: string): ListedKey[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return keys.filter(({ title, masks }) => {
    const all = [title, ...masks].join(" ").toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
