/** What else a key page tells: the key's name, its addresses, whether two-factor is on. Reads only. */
import type { Sense } from "../../providers/words.ts";
import { sensesOf } from "../../providers/senses.ts";
import { groupOf, meaningOf, namesOf } from "./names.ts";
import { ancestorsOf, attributeOf, first, is, isShown, parentOf, textsIn } from "./nodes.ts";
import type { Leaf, Survey } from "./survey.ts";

const TYPED = "input:not([type]),input[type=text],input[type=search],textarea";

const only = (senses: readonly Sense[], wanted: Sense, ...besides: Sense[]): true | undefined =>
  senses.includes(wanted) && senses.every((sense) => sense === wanted || besides.includes(sense)) ? true : undefined;

/** The name that the key gets; an empty text where its field is empty, nothing where there is no such field. */
export function labelIn(controls: readonly Element[]): string | undefined {
  for (const element of controls) {
    if (!is(element, TYPED) || !isShown(element) || (element as HTMLInputElement).readOnly) continue;
    if (meaningOf(namesOf(element), (senses) => only(senses, "name", "filler", "key", "token", "and", "handle"))) return (element as HTMLInputElement).value.trim();
  }
  return undefined;
}

/** What a key is restricted to. */
export interface Addresses {
  /** `open`: the page says that any address will do, or its field is empty; `restricted`: it says that it is, or addresses stand there. */
  state: "open" | "restricted";
  addresses: string[];
}

const IP_WORD = /(?:^|[^a-z])ips?(?:[^a-z]|$)/i;

export function addressesIn({ controls, leaves }: Survey): Addresses | undefined {
  const fields = controls.filter((element) => is(element, TYPED) && isShown(element) && isAboutIp(element));
  const typed = fields.flatMap((field) => addressesOf((field as HTMLInputElement).value));
  const choice = ipChoice(controls);
  const listed = choice === "open" ? [] : tagsIn(leaves);
  const addresses = choice === "open" ? [] : [...new Set([...typed, ...listed])];
  if (fields.length === 0 && choice === undefined && addresses.length === 0) return undefined;
  return { state: choice ?? (addresses.length > 0 ? "restricted" : "open"), addresses };
}

function isAboutIp(field: Element): boolean {
  return namesOf(field).some((name) => IP_WORD.test(name.slice(0, 3).join(" "))) || groupOf(field).some((text) => IP_WORD.test(text));
}

/** "Unrestricted" or "Restrict to trusted IPs": radio buttons, or one switch. */
function ipChoice(controls: readonly Element[]): Addresses["state"] | undefined {
  const choices = controls.filter((element) => is(element, "input[type=radio],input[type=checkbox],[role=radio],[role=switch],[role=checkbox]") && isShownAtAll(element));
  const read = choices.flatMap((element) => {
    const says = meaningOf(namesOf(element), ipMeaning);
    return says ? [{ element, says }] : [];
  });
  // "Unrestricted" alone may be about anything; beside a choice that names addresses it is about them.
  const isAboutAddresses = read.some(({ element }) => namesOf(element).some((name) => IP_WORD.test(name.join(" "))) || groupOf(element).some((text) => IP_WORD.test(text)));
  if (!isAboutAddresses) return undefined;
  for (const { element, says } of read) {
    if (isChecked(element)) return says;
    if (says === "restricted" && !is(element, "input[type=radio],[role=radio]")) return "open";
  }
  return undefined;
}

function ipMeaning(senses: readonly Sense[]): Addresses["state"] | undefined {
  const allowed: readonly Sense[] = ["address", "restricted", "open", "filler", "key", "and", "handle"];
  if (!senses.every((sense) => allowed.includes(sense))) return undefined;
  if (senses.includes("open")) return "open";
  return senses.includes("restricted") ? "restricted" : undefined;
}

function isShownAtAll(element: Element): boolean {
  const parent = parentOf(element);
  return isShown(element) || (parent !== null && isShown(parent));
}

function isChecked(element: Element): boolean {
  return is(element, "input") ? (element as HTMLInputElement).checked : attributeOf(element, "aria-checked") === "true";
}

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/(?:3[0-2]|[12]?\d))?$/;
const V6 = /^(?=.*:.*:)[0-9a-f:]{2,39}(?:\/\d{1,3})?$/i;

function addressesOf(text: string): string[] {
  return text.split(/[\s,;、，；]+/).filter((one) => V4.test(one) || V6.test(one));
}

/** Addresses that were entered and now stand there as tags, each with something to take it out again. "Your IP: …" is none. */
function tagsIn(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ element, text }) => {
    if (text.length > 45 || !/[.:]/.test(text) || is(element, "td,option")) return [];
    const [address] = addressesOf(text);
    return address !== undefined && address === text && isTag(element) && isShown(element) ? [address] : [];
  });
}

function isTag(element: Element): boolean {
  let steps = 0;
  for (const each of [element, ...ancestorsOf(element)]) {
    if (++steps > 2) return false;
    if (is(each, "li,[role=listitem],[role=option]") || first(each, "button,[role=button],svg") || /(?:^|[-_ ])(?:tag|chip|token)/i.test(attributeOf(each, "class") ?? "")) return true;
  }
  return false;
}

export interface TwoFactor {
  /** What the page says of the account, if it does. */
  isOn?: boolean;
  /** A field for the code is there; `filled` once a whole code stands in it. */
  asked: boolean;
  filled: boolean;
}

const ABOUT_FACTOR: readonly Sense[] = ["filler", "and", "code", "on", "off", "account"];

export function twoFactorIn({ controls, leaves }: Survey): TwoFactor {
  const codes = controls.filter((element) => is(element, "input") && isShown(element) && isCodeField(element as HTMLInputElement));
  const filled = codes.some((element) => (element as HTMLInputElement).value.replace(/\D/g, "").length >= 6);
  let isOn: boolean | undefined;
  for (const leaf of leaves) isOn ??= statusAt(leaf);
  // A page that asks for a code of the authenticator has one to compare it with.
  return { ...(isOn === undefined ? codes.length > 0 && { isOn: true } : { isOn }), asked: codes.length > 0, filled };
}

function isCodeField(field: HTMLInputElement): boolean {
  const isOtp = field.autocomplete === "one-time-code";
  const isFactor = meaningOf(namesOf(field), (senses) => only(senses, "factor", ...ABOUT_FACTOR));
  return isFactor === true || (isOtp && !namesOf(field).some((name) => /mail|sms|phone/i.test(name.join(" "))));
}

/** "Two-factor authentication: enabled", in one text or in the two that make up a row. */
function statusAt({ element, text: own }: Leaf): boolean | undefined {
  if (own.length > 60 || !/\p{L}/u.test(own)) return undefined;
  const said = sensesOf(own);
  const isStatus = said?.every((sense) => sense === "on" || sense === "off");
  if ((isStatus !== true && said?.includes("factor") !== true) || !isShown(element)) return undefined;
  const row = parentOf(element);
  for (const text of [own, ...(row ? [textsIn(row).join(" ")] : [])]) {
    const senses = sensesOf(text);
    if (!senses?.includes("factor") || !senses.every((sense) => sense === "factor" || ABOUT_FACTOR.includes(sense))) continue;
    if (senses.includes("off")) return false;
    if (senses.includes("on")) return true;
  }
  return undefined;
}
