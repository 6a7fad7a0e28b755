/** URL -> Destination. Pure, synchronous, no browser API; never guesses a kinder kind from a part of a name. */
import type { Destination, DestinationKind, Tier } from "../domain.ts";
import { exchanges, platforms } from "./issuers.ts";
import { resemblanceOf } from "./look-alike.ts";
import { labels, places } from "./places.ts";
import { purposes, PURPOSES_CHECKED_ON } from "./purposes.ts";

/** What one line of the lists says of a host. `path` is split at slashes; `*` matches one segment. */
interface Entry {
  path: readonly string[];
  place: Omit<Destination, "host">;
}

/** A place that the team or the person has named: what the lists do not know, or are wrong about here. */
export interface OwnPlace {
  /** A host with all its subdomains, or `host/path`, as in the lists. */
  site: string;
  kind: Exclude<DestinationKind, "issuer">;
  /** What a person calls it. */
  name?: string;
  /** For `purpose`: the highest tier such a place needs. */
  needs?: Tier;
}

/** Entries by host; built at first use, because most frames never ask. */
let index: Index | undefined;

export function isExchange(provider: string): boolean {
  return Object.hasOwn(exchanges, provider);
}

/**
 * Who would receive a text that enters the page at `url`. The host matches as a whole or after a dot, so that `fu-binance.com` and
 * `binance.com.evil.io` are nobody; of several entries the one with the longest host wins, then the one with the longest path.
 *
 * @param own what the team and the person have named. It comes before everything known, but a provider's own site stays the home of that
 *   provider's keys: `provider` is kept.
 */
export function classify(url: string | URL, own: readonly OwnPlace[] = []): Destination {
  const parsed = parse(url);
  if (!parsed) return { kind: "unknown", host: "" };
  if (parsed.protocol === "file:") return { kind: "local", host: "local" };
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return { kind: "unknown", host: parsed.protocol };
  const host = parsed.hostname.replace(/\.+$/, "");
  const named = own.length > 0 && find(host, parsed.pathname, indexOfOwn(own));
  if (named) return { ...asIssuer(find(host, parsed.pathname, known())), ...named, host };
  if (isLoopback(host)) return { kind: "local", host };
  const place = find(host, parsed.pathname, known());
  if (place) return { ...place, host };
  const resembles = resemblanceOf(host, parsed.pathname);
  return { kind: "unknown", host, ...(resembles && { resembles }) };
}

/** Where a frame is, as the browser tells it. */
export interface Frame {
  /** The frame's own URL: `about:blank`, `blob:` and `data:` say little. */
  url?: string | undefined;
  /** Its origin; "null" or absent where it has none of its own. */
  origin?: string | undefined;
  /** URL of the tab's top document. */
  top?: string | undefined;
}

/**
 * The destination of a frame. One without an address of its own belongs to the origin that made it; one without an origin (sandboxed,
 * `data:`) is shown under the tab's name but gets none of the tab's trust, because anyone may have put it there.
 */
export function classifyFrame(frame: Frame, places: readonly OwnPlace[] = []): Destination {
  const own = parse(frame.url ?? "");
  if (own && (own.protocol === "http:" || own.protocol === "https:" || own.protocol === "file:")) return classify(own, places);
  if (frame.origin && frame.origin !== "null") return classify(frame.origin, places);
  const top = classify(frame.top ?? frame.url ?? "", places);
  return top.kind === "issuer" || top.kind === "vault" || top.kind === "local" || top.kind === "purpose" ? { kind: "unknown", host: top.host } : top;
}

function parse(url: string | URL): URL | undefined {
  try {
    const parsed = new URL(url);
    // A blob's URL carries the origin that made it: blob:https://example.org/uuid.
    return parsed.protocol === "blob:" ? new URL(parsed.pathname) : parsed;
  } catch {
    return undefined;
  }
}

/** The URL parser has already brought every spelling of an address (octal, hexadecimal, short) to this one. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function asIssuer(place: Entry["place"] | undefined): Pick<Destination, "provider"> {
  return place?.provider === undefined ? {} : { provider: place.provider };
}

interface Index {
  entries: ReadonlyMap<string, readonly Entry[]>;
  labels: ReadonlyMap<string, DestinationKind>;
}

function find(host: string, path: string, { entries, labels }: Index): Entry["place"] | undefined {
  const segments = path.split("/").filter((segment) => segment !== "");
  // A machine of one's own network may have a name of one label; as the end of a longer name, one label is nobody.
  if (!host.includes(".")) return longest(entries.get(host), segments)?.place;
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const entry = longest(entries.get(name) ?? entries.get(withoutCountry(name)), segments);
    if (entry) return entry.place;
    const kind = name === host ? labels.get(name.slice(0, name.indexOf("."))) : undefined;
    if (kind) return { kind };
  }
  return undefined;
}

/** "google.co.uk" -> "google.*": at most two short labels after the name. */
function withoutCountry(name: string): string {
  return name.replace(/^([^.]+)\.(?:com?\.)?[a-z]{2,3}$/, "$1.*");
}

function longest(entries: readonly Entry[] | undefined, segments: readonly string[]): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries ?? []) {
    const fits = entry.path.every((part, i) => (part === "*" ? segments[i] !== undefined : part === segments[i]));
    if (fits && (!best || entry.path.length > best.path.length)) best = entry;
  }
  return best;
}

const known = (): Index => (index ??= { entries: build(), labels });

const NO_LABELS: Index["labels"] = new Map();

function indexOfOwn(own: readonly OwnPlace[]): Index {
  const entries = new Map<string, Entry[]>();
  for (const { site, ...place } of own) addTo(entries, site, place);
  return { entries, labels: NO_LABELS };
}

function addTo(entries: Map<string, Entry[]>, line: string, place: Entry["place"]): void {
  const [host, ...path] = line.split("/");
  if (!host) return;
  const known = entries.get(host);
  if (known) known.push({ path, place });
  else entries.set(host, [{ path, place }]);
}

function build(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const add = (list: string, place: Entry["place"]): void => {
    for (const line of list.split(/\s+/)) addTo(map, line, place);
  };
  for (const [kind, list] of places) add(list, { kind });
  for (const group of [exchanges, platforms]) {
    for (const [provider, list] of Object.entries(group)) add(list, { kind: "issuer", provider });
  }
  for (const { name, hosts, needs, source, provider } of purposes) {
    add(hosts, { kind: "purpose", name, ...(needs && { needs }), ...(source && { needsFrom: { source, checkedOn: PURPOSES_CHECKED_ON } }), ...(provider && { provider }) });
  }
  return map;
}
