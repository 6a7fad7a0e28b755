/** Overview -> what the popup shows, in finished sentences. Pure: no browser API, the clock is an argument. */
import type { Credential, Destination, DestinationKind } from "../domain.ts";
import type { Lifecycle } from "../lifecycle/lifecycle.ts";
import type { Overview } from "../messages.ts";
import { exposureRow, type ExposureRow } from "../ui/exposure-row.ts";
import { keyRow, type KeyRow, type RowContext } from "../ui/key-row.ts";
import { localeOf, type MessageKey, sayCount, sayDay, type Text } from "../ui/text.ts";
import { sayTiers } from "../ui/tiers.ts";
import { type Todo, todosOf } from "./todos.ts";

export interface OverrideRow {
  id: string;
  host: string;
  label: string;
  mask: string;
}

export interface ListedKey extends KeyRow {
  /** Its facts are worked out of these when it is opened. */
  credential: Credential;
  life: Lifecycle;
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
  /** Nothing is registered and nothing has happened. */
  isNew: boolean;
  exposures: ExposureRow[];
  overrides: OverrideRow[];
}

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

/** More keys than a popup is high, where nothing is to be done. */
const FIRST_KEYS = 6;
/** What is to be done stands above the keys, and each of it takes the room of two of them. */
const KEYS_OF_A_TODO = 2;

/** `isWhole`: all of it; else as much as the first picture shows, as the person waits for that. */
export function popupRows(overview: Overview, context: RowContext, isWhole = true): PopupRows {
  const { lives, here, total } = overview;
  const todos = todosOf(overview, context);
  const credentials = isWhole ? overview.credentials : overview.credentials.slice(0, Math.max(0, FIRST_KEYS - todos.length * KEYS_OF_A_TODO));
  const { exposures, overrides } = isWhole ? overview : { exposures: [], overrides: [] };
  return {
    ...headlineOf(overview, context.text),
    ...(here && { here: hereRow(here, overview, context) }),
    todos,
    keys: credentials.flatMap((credential, index) => {
      const life = lives[index];
      return life ? [{ ...keyRow(credential, life, context), credential, life }] : [];
    }),
    total,
    isNew: total === 0 && overview.exposures.length === 0,
    exposures: exposures.map((exposure) => exposureRow(exposure, context)),
    overrides: overrides.map(({ id, host, label, mask }) => ({ id, host, label, mask })),
  };
}

function headlineOf({ attention, fine, total }: Overview, text: Text): { headline: string; detail: string } {
  if (attention === 0 && total === 0) return { headline: text("headline_empty"), detail: text("detail_empty") };
  if (attention === 0) return { headline: text("headline_quiet"), detail: sayCount(fine, "detail_quiet_one", "detail_quiet_other", text) };
  const detail = fine === 0 ? text("detail_todo") : sayCount(fine, "detail_fine_one", "detail_fine_other", text);
  return { headline: sayCount(attention, "headline_todo_one", "headline_todo_other", text), detail };
}

function hereRow(here: Destination, { overrides, pauses, may }: Overview, { text, now, providerOf }: RowContext): HereRow {
  const pause = pauses.find(({ host, until }) => host === here.host && until > now);
  return {
    host: here.host,
    name: here.name ?? here.host,
    says: here.resembles?.by === "spelling" ? text("here_look_alike", [here.resembles.domain]) : text(HERE[here.kind]),
    ...(here.kind === "purpose" && here.needs !== undefined && { needs: text("here_needs", [sayTiers([here.needs], text)]) }),
    ...(here.needsFrom && { needsFrom: { href: here.needsFrom.source, label: text("checklist_fact", [new URL(here.needsFrom.source).hostname.replace(/^www\./, ""), sayDay(Date.parse(here.needsFrom.checkedOn), text)]) } }),
    allowed: overrides.filter(({ host, expiresAt = Infinity }) => host === here.host && expiresAt > now).map(({ label }) => label),
    ...(pause && { pausedUntil: new Intl.DateTimeFormat(localeOf(text), { timeStyle: "short" }).format(pause.until) }),
    hasChecklist: may.checklist && here.provider !== undefined && providerOf(here.provider).keyPage !== undefined,
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
