/**
 * Host -> the exchange it could be taken for. Pure. Decides by names alone: what a clone shows cannot be told from the original.
 *
 * It is asked only about hosts that nobody has named, and it is acted on only for a key of that same exchange, so that a name in common
 * ("finance", "kraken-engine") costs nobody anything. Every part of the host is looked at, so that no list of public suffixes is needed:
 * `binance.evil.example` and `binance-login.pages.example` both say it.
 */
import type { Resemblance } from "../domain.ts";
import { exchanges, machines } from "./issuers.ts";
import { decodePunycode } from "./punycode.ts";

interface Name {
  providers: readonly string[];
  /** The exchange's own domain, for people. */
  domain: string;
  /** Folded by {@link fold}: "binance". */
  name: string;
  /** Folded, with the ending: "gateio". */
  whole: string;
  /** Means something else as well: it counts only together with a word that baits, or with its ending. */
  isWord: boolean;
}

const WORDS = new Set("aster backpack cex crypto delta gate gemini kraken robinhood woo xt aevo probit".split(" "));

/** What stands beside the name in hosts that want a login or a key. */
const BAIT =
  "account accounts api apis app auth claim coin crypto desk exchange futures global help id login my official portal pro secure security service signin sso support trade trading user verify wallet web withdraw www com io net org us eu co";

/** Of these, what speaks of an account rather than of any product of the same name: `gemini-api.dev` is about something else, `gemini-login.com` is not. */
const ACCOUNT = "account accounts auth claim desk exchange futures login official portal secure security service signin sso support trade trading user verify wallet withdraw";

/** Firms of their own whose names are this close by chance. */
const OTHERS = "bibit.id coingate.com coinext.com.br";

/** Names shorter than this are told only whole; one letter off they are another word. */
const SHORTEST_NEAR = 5;
/** From this length on, a name inside a longer one is no accident. */
const SHORTEST_WITHIN = 6;

let known: readonly Name[] | undefined;
let baits: ReadonlySet<string> = new Set();
let account: readonly string[] = [];
let exempt: ReadonlySet<string> | undefined;

export function resemblanceOf(host: string, path: string): Resemblance | undefined {
  if (/^[\d.]+$|^\[/.test(host)) return undefined;
  if (!known) {
    known = names();
    baits = new Set(BAIT.split(" ").map(fold));
    account = ACCOUNT.split(" ").map(fold);
  }
  exempt ??= new Set([...Object.values(machines), OTHERS].flatMap((list) => list.split(" ")));
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) if (exempt.has(rest)) return undefined;
  // The last part is a country or a kind of owner, not a name.
  const labels = host.split(".").slice(0, -1).map((label) => fold(label.startsWith("xn--") ? decodePunycode(label.slice(4)) : label));
  for (const one of known) {
    const { providers, domain, isWord } = one;
    if (!labels.some((label, i) => isLike(label, labels[i + 1], one))) continue;
    const isVague = isWord && !labels.some((label, i) => isWhole(label, labels[i + 1], one) || account.some((word) => label.includes(word)));
    return { providers, domain, by: "spelling", ...(isVague && { isVague }) };
  }
  const segments = new Set(path.toLowerCase().split("/").map((segment) => fold(segment.replace(/^www\./, ""))));
  for (const { providers, domain, name, isWord } of known) {
    if (segments.has(fold(domain)) || (!isWord && segments.has(name))) return { providers, domain, by: "path" };
  }
  return undefined;
}

/** "gateio", "gate.io": with its own ending. */
const isWhole = (label: string, next: string | undefined, { whole }: Name): boolean => label.replaceAll(/[-_]/g, "") === whole || (next !== undefined && label + next === whole);

function isLike(label: string, next: string | undefined, { name, whole, isWord }: Name): boolean {
  const tokens = label.split(/[-_]+/);
  const joined = tokens.join("");
  if (joined === whole) return true;
  const others = tokens.filter((token) => token !== name);
  const isNamed = others.length < tokens.length;
  if (isWord) {
    if (isNamed) return others.some((token) => baits.has(token)) || (others.length === 0 && next !== undefined && whole === name + next);
    return tokens.some((token) => isBaited(token, name));
  }
  if (isNamed || tokens.some((token) => isBaited(token, name))) return true;
  if (name.length >= SHORTEST_WITHIN && joined.includes(name)) return true;
  return name.length >= SHORTEST_NEAR && [joined, ...tokens].some((token) => isNear(token, name));
}

function isBaited(token: string, name: string): boolean {
  if (token.startsWith(name)) return baits.has(token.slice(name.length));
  return token.endsWith(name) && baits.has(token.slice(0, -name.length));
}

/** One letter more, less, other or swapped, behind the first: `finance` is no `binance`, `bianance` is. */
function isNear(token: string, name: string): boolean {
  if (token.charAt(0) !== name.charAt(0) || Math.abs(token.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && token.charAt(start) === name.charAt(start)) start++;
  const [a, b] = [token.slice(start), name.slice(start)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2));
}

/** Letters of other scripts, digits and pairs that look like a Latin letter. */
const LOOKS: readonly (readonly [string, string])[] = [
  ["о0οօ", "o"], ["і1lıιļł|ӏ", "i"], ["аɑα", "a"], ["е3ёєε", "e"], ["с", "c"], ["р", "p"], ["х", "x"], ["уγ", "y"],
  ["ѕ5", "s"], ["ј", "j"], ["һ", "h"], ["кκ", "k"], ["вß8", "b"], ["тτ", "t"], ["ьƅ", "b"], ["пո", "n"], ["м", "m"], ["гʀ", "r"], ["ԁ", "d"], ["ɡ9", "g"],
]; // prettier-ignore
const LOOK_OF: ReadonlyMap<string, string> = new Map(LOOKS.flatMap(([many, one]) => Array.from(many, (letter) => [letter, one] as const)));

/** One text for all that look alike; names are folded in the same way, so that it need not be readable. */
function fold(label: string): string {
  const plain = label.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return Array.from(plain, (letter) => LOOK_OF.get(letter) ?? letter).join("").replaceAll("rn", "m").replaceAll("vv", "w");
}

function names(): Name[] {
  const byWhole = new Map<string, Pick<Name, "name" | "whole" | "isWord">>();
  const byName = new Map<string, { providers: string[]; domain: string }>();
  for (const [provider, hosts] of Object.entries(exchanges)) {
    for (const host of hosts.split(" ").filter((each) => !each.includes("/"))) {
      const labels = host.split(".");
      // "coinone.co.kr", "app.hyperliquid.xyz": the name stands before the ending.
      const at = labels.length > 2 && /^(?:com?|net|org)$/.test(labels.at(-2) ?? "") ? -3 : -2;
      const own = labels.at(at) ?? "";
      const name = fold(own);
      const owners = byName.get(name) ?? { providers: [], domain: hosts.split(" ")[0] ?? host };
      // Of two that share a name, the one that is called just so.
      if (provider === own) owners.domain = hosts.split(" ")[0] ?? host;
      byName.set(name, owners);
      if (!owners.providers.includes(provider)) owners.providers.push(provider);
      const whole = fold(labels.slice(at).join(""));
      byWhole.set(whole, { name, whole, isWord: WORDS.has(own) });
    }
  }
  const all = [...byWhole.values()].map((one): Name => ({ ...one, providers: [], domain: "", ...byName.get(one.name) }));
  return all.sort((a, b) => b.name.length - a.name.length);
}
