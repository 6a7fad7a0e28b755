/** Values that a page shows as parts of a key: what stands beside "API key", "Secret key", "Passphrase". Their text is not kept. */
import { weaknessOf } from "../../detect/strength.ts";
import type { Part } from "../../domain.ts";
import { sensesOf } from "../../providers/senses.ts";
import type { Sense } from "../../providers/words.ts";
import { meaningOf, namesOf } from "./names.ts";
import { ancestorsOf, beforeOf, childrenOf, closest, first, is, isElement, isInside, isShown, textsIn } from "./nodes.ts";
import type { Leaf, Survey } from "./survey.ts";

/** A value on the page. Lives for one reading: what outlives it is a digest. */
export interface Shown {
  element: Element;
  part: Part;
  text: string;
  /** A credential of one part, as its label says. */
  isToken: boolean;
}

export const LEAST_VALUE = 16;
const VALUE = /^[\x21-\x7e]{16,512}$/;
const VALUES = /[\x21-\x7e]{16,}/g;
/** What is not there to be kept: addresses, and values that are hidden or cut. */
const NO_VALUE = /^(?:https?:|wss?:|www\.|mailto:)|[*•·…]{3}|\.{3}|^[^@]+@[^@]+\.[a-z]+$/i;
const PEM = /^-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----$/;
const LABELLED = /^(.{2,40}?)\s*[:：]\s*(\S{16,})$/;
const HEIGHT = 5;

export const isValue = (text: string): boolean => VALUE.test(text) && !NO_VALUE.test(text) && weaknessOf(text) === undefined;

/** Cheaply: is there anything in this text that could be a value? A long word is none: a key has digits, or capitals in its midst. */
export const mayBeValue = (text: string): boolean => text.startsWith("-----BEGIN") || (text.match(VALUES)?.some((one) => /\d|[a-z][A-Z]/.test(one) && isValue(one)) ?? false);

/** Values whose label says which part they are. */
export function shownIn(page: Survey): Shown[] {
  const values = textsOf(page).flatMap(({ element, text }): { element: Element; text: string; named?: Role }[] => {
    if (PEM.test(text)) return [{ element, text, named: { part: "secret", isToken: false } }];
    if (isValue(text)) return [{ element, text }];
    const [, label = "", value = ""] = LABELLED.exec(text) ?? [];
    const named = value !== "" && isValue(value) ? roleOf(sensesOf(label)) : undefined;
    return named ? [{ element, text: value, named }] : [];
  });
  const places = values.map(({ element }) => element);
  return values.flatMap(({ element, text, named }) => {
    const role = named ?? labelOf(element, places);
    return role ? [{ element, text, ...role }] : [];
  });
}

/** The passphrase that the person is choosing; it is told apart from a password by its label alone. */
export function passphraseIn({ controls }: Survey): string | undefined {
  for (const element of controls) {
    if (!is(element, "input") || !isShown(element)) continue;
    const role = meaningOf(namesOf(element), roleOf);
    const { value } = element as HTMLInputElement;
    if (role?.part === "passphrase" && value !== "") return value;
  }
  return undefined;
}

interface Role {
  part: Part;
  isToken: boolean;
}

/** Texts that are long enough, in fields that are there to be read only and anywhere else. */
function textsOf({ controls, leaves }: Survey): Leaf[] {
  const fields = controls.flatMap((element) => {
    if (!is(element, "input,textarea")) return [];
    const { readOnly, disabled, value } = element as HTMLInputElement;
    return readOnly || disabled ? [{ element, text: value.trim() }] : [];
  });
  return [...fields, ...leaves].filter(({ element, text }) => text.length >= LEAST_VALUE && isShown(element));
}

const ABOUT_VALUE: ReadonlySet<Sense> = new Set(["key", "secret", "passphrase", "token", "filler", "copy", "and"]);

/** Which part a label names: "Your API secret key" is the secret. */
export function roleOf(senses: readonly Sense[] | undefined): Role | undefined {
  if (!senses || senses.some((sense) => !ABOUT_VALUE.has(sense))) return undefined;
  for (const part of ["passphrase", "secret", "key"] as const) if (senses.includes(part)) return { part, isToken: false };
  return senses.includes("token") ? { part: "key", isToken: true } : undefined;
}

/** The label beside a value: its own, what stands before it, what is around it as long as no other value is. */
function labelOf(element: Element, values: readonly Element[]): Role | undefined {
  const own = is(element, "input,textarea") ? meaningOf(namesOf(element), roleOf) : undefined;
  if (own) return own;
  const isOther = (other: Node): boolean => values.some((value) => value !== element && (value === other || isInside(value, other)));
  let below = element;
  let steps = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (++steps > HEIGHT || is(ancestor, "body,html")) return undefined;
    for (let sibling = beforeOf(below); sibling && !isOther(sibling); sibling = beforeOf(sibling)) {
      if (!isElement(sibling)) continue;
      const role = meaningOf([textsIn(sibling)], roleOf) ?? roleOf(sensesOf(textsIn(sibling).at(-1) ?? ""));
      if (role) return role;
    }
    if (isOther(ancestor)) return underHead(element);
    const texts = textsIn(ancestor, (inner) => inner === element);
    for (const text of texts.slice(0, 4)) {
      const role = roleOf(sensesOf(text));
      if (role) return role;
    }
    below = ancestor;
  }
  return undefined;
}

/** In a table the label is the head of the column. */
function underHead(element: Element): Role | undefined {
  const cell = closest(element, "td,[role=cell],[role=gridcell]");
  const row = cell && closest(cell, "tr,[role=row]");
  const table = row && closest(row, "table,[role=table],[role=grid]");
  const head = table && first(table, "tr,[role=row]");
  const column = cell && row && head ? childrenOf(head)[childrenOf(row).indexOf(cell)] : undefined;
  return column && head !== row ? roleOf(sensesOf(textsIn(column).join(" "))) : undefined;
}

/** The value that a copy button belongs to: the only one around it. */
export function valueBeside(button: Element, page: Survey): string | undefined {
  const values = textsOf(page).filter(({ text }) => isValue(text) || PEM.test(text) || LABELLED.test(text));
  let steps = 0;
  for (const ancestor of ancestorsOf(button)) {
    if (++steps > HEIGHT) return undefined;
    const near = values.filter(({ element }) => isInside(element, ancestor));
    if (near.length > 0) return near.length === 1 ? near[0]?.text : undefined;
  }
  return undefined;
}
