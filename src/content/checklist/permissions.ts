/** Which switches on the page give which power, and which of them are on. Reads only; about what is not plain it says nothing. */
import type { Tier } from "../../domain.ts";
import type { Provider } from "../../providers/provider.ts";
import { plainLabel, powerOf, sensesOf } from "../../providers/senses.ts";
import { beginningsOf, groupOf, namesOf } from "./names.ts";
import { ancestorsOf, attributeOf, is, isInside, isShown, labelsOf, parentOf } from "./nodes.ts";

export interface Permission {
  /** As the page writes it. */
  label: string;
  tier: Tier;
  isOn: boolean;
}

/** A permission with the control that gives it. */
export interface Switch extends Permission {
  element: Element;
  isEnabled: boolean;
  /** Its words could be about something else where no plain permission is near. */
  isVague: boolean;
  /** The same on each card of a list of keys. */
  name: string;
}

type Power = Tier | "none";

/** The provider's own labels in plain form; "group > choice" where a choice means something only in its group. */
export type OwnWords = ReadonlyMap<string, Tier>;

export function ownWordsOf(provider: Pick<Provider, "permissions" | "likelyPermissions"> | undefined): OwnWords {
  const own = new Map<string, Tier>();
  for (const list of [...(provider?.permissions ?? []).map(({ value }) => value), ...(provider?.likelyPermissions ?? [])]) {
    for (const tier of ["read", "trade", "withdraw", "manage"] as const) {
      for (const label of list[tier] ?? []) own.set(label.split(">").map(plainLabel).join(" > "), tier);
    }
  }
  return own;
}

const CHECKABLE =
  "input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[role=menuitemcheckbox],[role=menuitemradio],[role=option][aria-selected],button[aria-pressed],[role=button][aria-pressed],button[aria-checked]";

/** Every switch of which it is plain what it allows, in document order. */
export function switchesIn(elements: readonly Element[], own: OwnWords): Switch[] {
  const found = elements.flatMap((element) => {
    if (is(element, "select")) return choiceOf(element as HTMLSelectElement, own);
    return is(element, CHECKABLE) ? switchOf(element, own) : [];
  });
  const isPlain = new Set(found.filter((one) => !one.isVague).map(({ element }) => element));
  // "Spot", "Futures" and "Transfer" are permissions beside "Read" and "Withdraw"; elsewhere on the page they choose what is shown.
  return found.filter((one) => !one.isVague || isNear(one.element, isPlain));
}

function switchOf(element: Element, own: OwnWords): Switch[] {
  const face = faceOf(element);
  if (!face) return [];
  const told = powerAt(namesOf(element), groupOf(element), own);
  const isOn = stateOf(element);
  if (!told || told.power === "none" || isOn === undefined) return [];
  const { label, power, isVague } = told;
  return [{ element, label, tier: power, isOn, isEnabled: isEnabled(element), isVague, name: plainLabel(label) }];
}

/** A list to choose from: it gives what its chosen option gives, in the group that its label names. */
function choiceOf(select: HTMLSelectElement, own: OwnWords): Switch[] {
  if (!faceOf(select) || select.multiple) return [];
  const names = namesOf(select);
  const [group = []] = names;
  const chosen = select.selectedOptions[0];
  const powers = [...select.options].map((option) => powerAt([[option.text.trim()]], group, own));
  // A list in which no option is a permission is about something else.
  if (!chosen || !powers.some((told) => told !== undefined && told.power !== "none")) return [];
  const told = powers[select.selectedIndex];
  const label = [group.join(" "), chosen.text.trim()].filter((text) => text !== "").join(": ");
  const shared = { element: select, isEnabled: isEnabled(select), name: plainLabel(group.join(" ")) };
  if (!told || told.power === "none") return [];
  return [{ ...shared, label, tier: told.power, isVague: told.isVague, isOn: true }];
}

interface Told {
  label: string;
  power: Power;
  isVague: boolean;
}

/** Label and power by the first name that is plain: the provider's own list first, then the words. */
function powerAt(names: readonly (readonly string[])[], group: readonly string[], own: OwnWords): Told | undefined {
  const inGroup = plainLabel(group.join(" "));
  for (const name of names) {
    for (const beginning of beginningsOf(name)) {
      const plain = plainLabel(beginning);
      const tier = own.get(`${inGroup} > ${plain}`) ?? own.get(plain);
      if (tier) return { label: beginning, power: tier, isVague: tier === "trade" };
    }
  }
  for (const name of names) {
    for (const beginning of beginningsOf(name)) {
      const senses = sensesOf(beginning);
      const power = powerOf(senses);
      if (power) return { label: shortestOf(name, power) ?? beginning, power, isVague: power === "trade" || (power === "manage" && senses?.includes("manage") === false && senses.includes("transfer")) };
      // "Full access" says only together with its group what it is full access to.
      if (senses?.includes("all") && inGroup !== "") {
        const joined = powerOf([...(sensesOf(group.join(" ")) ?? []), ...senses]);
        if (joined && joined !== "read") return { label: `${group.join(" ")}: ${beginning}`, power: joined, isVague: joined === "trade" };
      }
    }
  }
  return undefined;
}

/** The first pieces of a name that say it already: "Read", of "Read" and "View balances and orders" below it. */
function shortestOf(name: readonly string[], power: Power): string | undefined {
  return name.map((_piece, at) => name.slice(0, at + 1).join(" ")).find((text) => powerOf(sensesOf(text)) === power);
}

/** What of a control a person sees: itself, or the label that stands for a hidden one. */
function faceOf(element: Element): Element | undefined {
  if (isShown(element)) return element;
  return [...labelsOf(element), parentOf(element)].find((face): face is Element => face !== null && isShown(face));
}

function stateOf(element: Element): boolean | undefined {
  if (is(element, "input")) return (element as HTMLInputElement).checked;
  for (const attribute of ["aria-checked", "aria-pressed", "aria-selected"]) {
    const state = attributeOf(element, attribute);
    if (state === "true" || state === "false") return state === "true";
  }
  return undefined;
}

function isEnabled(element: Element): boolean {
  return !is(element, ":disabled") && attributeOf(element, "aria-disabled") !== "true" && attributeOf(element, "aria-readonly") !== "true";
}

/** How far apart the switches of one form may stand. */
const FORM_DEPTH = 6;

function isNear(element: Element, others: ReadonlySet<Element>): boolean {
  let steps = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (++steps > FORM_DEPTH) return false;
    for (const other of others) if (isInside(other, ancestor)) return true;
  }
  return false;
}

/**
 * The switches of one key. On a page that lists keys, each with its own switches, it is the card in which the person works: the one they
 * last touched, the one that shows the new secret, or the only one that can be changed. If that is not plain, none.
 */
export function ofOneKey(switches: readonly Switch[], touched: Element | undefined, shown: Element | undefined): Switch[] {
  const cards = new Map<Element | null, Switch[]>();
  const isRepeated = new Set(switches.map(({ name }) => name)).size < switches.length;
  if (!isRepeated) return [...switches];
  for (const one of switches) {
    const rivals = switches.filter((other) => other !== one && other.name === one.name).map(({ element }) => element);
    let card: Element | null = null;
    for (const ancestor of ancestorsOf(one.element)) {
      if (rivals.some((rival) => isInside(rival, ancestor))) break;
      card = ancestor;
    }
    cards.set(card, [...(cards.get(card) ?? []), one]);
  }
  const among = [...cards].filter(([card]) => card !== null) as [Element, Switch[]][];
  const withIn = (element: Element | undefined) => among.find(([card]) => element !== undefined && isInside(element, card))?.[1];
  const changeable = among.filter(([, own]) => own.some((one) => one.isEnabled));
  return withIn(touched) ?? withIn(shown) ?? (changeable.length === 1 ? (changeable[0]?.[1] ?? []) : []);
}
