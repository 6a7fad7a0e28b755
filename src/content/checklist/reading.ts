/** One look at a key page, and what is remembered of the looks before: a key is made in several steps, and each hides the last. */
import type { Part } from "../../domain.ts";
import { type TakenPart, takePart } from "../../ui/draft.ts";
import { type Addresses, addressesIn, labelIn, type TwoFactor, twoFactorIn } from "./fields.ts";
import { allOf, firstIn, isInside, isShown, isSilent, MOST_ELEMENTS, parentOf, rawText, treesIn, walkerOf } from "./nodes.ts";
import { ofOneKey, type OwnWords, type Permission, switchesIn } from "./permissions.ts";
import { LEAST_VALUE, mayBeValue, passphraseIn, type Shown, shownIn } from "./shown.ts";
import { CONTROL, type Survey, survey } from "./survey.ts";

/** What is known of the key that is being made. No secret is in here: parts are digests and masks. */
export interface Reading {
  /** Absent as long as no switch was seen of which it is plain what it allows. */
  permissions?: Permission[];
  label?: string;
  addresses?: Addresses;
  twoFactor: TwoFactor;
  /** A code was typed before the key appeared. */
  confirmed: boolean;
  parts: Partial<Record<Part, TakenPart>>;
  /** The key is a credential of one part, as the page calls it. */
  isToken: boolean;
  /** What the person copied on this page, by digest. */
  copied: ReadonlySet<string>;
}

export const nothingRead: Reading = { twoFactor: { asked: false, filled: false }, confirmed: false, parts: {}, isToken: false, copied: new Set() };

export interface Look {
  /** The panel's own host, which is no part of the page. */
  own: Element | null;
  words: OwnWords;
  /** What the person touched last. */
  touched: Element | undefined;
}

const MODAL = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";

/** What the page says now, joined to what it has said before. Changes nothing on the page. */
export function look(before: Reading, { own, words, touched }: Look): Reading {
  const modal = treesIn(document).flatMap((tree) => allOf(tree, MODAL)).filter((element) => element !== own && isShown(element)).at(-1);
  const page = survey(modal ?? document, own);
  const values = shownIn(page);
  const anchor = values.find(({ part }) => part === "secret")?.element;
  const switches = ofOneKey(switchesIn(page.controls, words), touched, anchor);
  const twoFactor = twoFactorIn(page);
  const label = labelIn(page.controls);
  const addresses = addressesIn(page);
  const { parts, isToken } = partsOf(values, page, before);
  const appeared = parts.secret !== undefined && before.parts.secret === undefined;
  return {
    ...before,
    ...(switches.length > 0 && { permissions: switches.map(({ label: name, tier, isOn }) => ({ label: name, tier, isOn })) }),
    // The field is emptied or gone once the key is made; its name is not.
    ...(label !== undefined && (label !== "" || parts.secret === undefined) && { label }),
    ...(addresses && !(parts.secret && addresses.state === "open" && before.addresses) && { addresses }),
    twoFactor: {
      ...before.twoFactor,
      ...(twoFactor.isOn !== undefined && { isOn: twoFactor.isOn }),
      asked: before.twoFactor.asked || twoFactor.asked,
      filled: before.twoFactor.filled || twoFactor.filled,
    },
    confirmed: before.confirmed || twoFactor.filled || (appeared && before.twoFactor.filled),
    parts,
    isToken: before.isToken || isToken,
  };
}

/** The parts as they are shown now; what was seen a step before is kept, unless another key has appeared since. */
function partsOf(values: readonly Shown[], page: Survey, before: Reading): Pick<Reading, "parts" | "isToken"> {
  const secrets = values.filter(({ part }) => part === "secret");
  const secret = secrets.length === 1 ? take(secrets[0]) : undefined;
  const isNext = secret !== undefined && before.parts.secret !== undefined && before.parts.secret.digest !== secret.digest;
  const kept: Reading["parts"] = isNext ? {} : { ...before.parts };
  if (secret) kept.secret = secret;
  const keys = values.filter(({ part }) => part === "key");
  const key = keys.length > 1 && secrets[0] ? nearest(keys, secrets[0].element) : keys.length === 1 ? keys[0] : undefined;
  // A list of keys shows their ids all the time: they are no news without the secret.
  const taken = key && (kept.secret || key.isToken || keys.length === 1) ? take(key) : undefined;
  if (taken && taken.digest !== kept.secret?.digest) kept.key = taken;
  const phrase = values.find(({ part }) => part === "passphrase")?.text ?? passphraseIn(page);
  const passphrase = phrase === undefined ? undefined : takePart("passphrase", phrase);
  if (passphrase?.ok) kept.passphrase = passphrase.taken;
  return { parts: kept, isToken: key?.isToken === true };
}

function take(shown: Shown | undefined): TakenPart | undefined {
  const result = shown && takePart(shown.part, shown.text);
  return result?.ok ? result.taken : undefined;
}

/** Of several keys the one that stands closest to the secret in the document. */
function nearest(keys: readonly Shown[], secret: Element): Shown | undefined {
  let best: { shown: Shown; depth: number } | undefined;
  for (const shown of keys) {
    let depth = 0;
    for (let at: Element | null = secret; at && !isInside(shown.element, at); at = parentOf(at)) depth++;
    if (!best || depth < best.depth) best = { shown, depth };
  }
  return best?.shown;
}

/** Is there a new key to be registered? Its secret stands there, or the person has copied what the page calls a key or token. */
export function hasNewKey({ parts, isToken, copied }: Reading): boolean {
  if (parts.secret) return true;
  return parts.key !== undefined && (isToken || copied.has(parts.key.digest));
}

/** Fields to search in, to sign in or to subscribe are on every page. */
const ELSEWHERE = "[type=search],[type=email],[role=searchbox],[name=q],[role=search] *";
const OF_KEYS = CONTROL.replace("[type=hidden]", `[type=hidden],${ELSEWHERE}`);

/**
 * Is there anything on the page that a page for keys needs: something to switch or to fill in, or a text that could be a key? Most pages whose
 * address could be one end here, before anything is read.
 */
export function mayBeKeyForm(trees: readonly Node[]): boolean {
  return trees.some((tree) => firstIn(tree, OF_KEYS)) || trees.some(hasValue);
}

/** A text of the page, not of its scripts, that could be a key or holds one, or a private key of several lines. */
function hasValue(tree: Node): boolean {
  const walker = walkerOf(tree, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(), left = MOST_ELEMENTS; at && left-- > 0; at = walker.nextNode()) {
    const text = rawText(at);
    if (text.length >= LEAST_VALUE && mayBeValue(text.trim()) && !isSilent(at)) return true;
  }
  return false;
}

/** A page on which something was read that only a page for keys has. */
export function isKeyForm({ permissions, label, addresses, parts }: Reading): boolean {
  return (permissions?.length ?? 0) > 0 || parts.secret !== undefined || (label !== undefined && addresses !== undefined);
}
