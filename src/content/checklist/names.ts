/** What a control is called: by its attributes and labels, by its own text, by the text beside it. Reads only. */
import { sensesOf } from "../../providers/senses.ts";
import type { Sense } from "../../providers/words.ts";
import { afterOf, allIn, ancestorsOf, attributeOf, beforeOf, childrenOf, closest, first, holds, is, isElement, labelsOf, OPERATED, ownText, parentOf, rootOf, textsIn } from "./nodes.ts";

/** How far up the text beside a control may stand. */
const NEIGHBOURHOOD = 6;
/** A label is short; beyond this it is a paragraph that happens to be near. */
const MOST_TEXTS = 12;

const CHECKED = "input[type=checkbox],input[type=radio],select,[role=checkbox],[role=switch],[role=radio],[role=option],[role=menuitemcheckbox],[role=menuitemradio],[role=combobox],[aria-pressed]";

let known = new WeakMap<Element, string[][]>();
/** With each walk over the page: names are asked for several times in one reading, and may be others in the next. */
export const forgetNames = (): void => void (known = new WeakMap());

/** The texts that may name a control, the likeliest first; each is a list of pieces, of which the first say most. */
export function namesOf(control: Element): string[][] {
  const names = known.get(control) ?? readNames(control);
  known.set(control, names);
  return names;
}

function readNames(control: Element): string[][] {
  const names = [byReference(control, "aria-labelledby"), byAttribute(control, "aria-label"), byLabels(control)];
  if (!is(control, "input,select,textarea")) names.push(textsIn(control));
  if (!names.some((name) => name.length > 0)) names.push(byTable(control), byNeighbours(control));
  names.push(byAttribute(control, "placeholder"), byAttribute(control, "title"), byAttribute(control, "data-label"));
  // A box drawn as a character is no word.
  return names.map((name) => name.filter((text) => /[\p{L}\p{N}]/u.test(text)).slice(0, MOST_TEXTS)).filter((name) => name.length > 0);
}

/** What belongs together around it: the legend of its fieldset, the name of its group. */
export function groupOf(control: Element): string[] {
  for (const ancestor of ancestorsOf(control)) {
    if (is(ancestor, "fieldset")) {
      const legend = first(ancestor, "legend");
      return legend ? textsIn(legend) : [];
    }
    if (/^(?:radiogroup|group|listbox)$/.test(attributeOf(ancestor, "role") ?? "")) {
      const name = [...byReference(ancestor, "aria-labelledby"), ...byAttribute(ancestor, "aria-label")];
      if (name.length > 0) return name;
    }
  }
  return [];
}

/**
 * Beginnings of a name that may be all of it: the whole, then without what follows a bracket, colon or dash, then with fewer pieces. The
 * first of which every word is known is taken, so that an explanation after the label does no harm.
 */
export function beginningsOf(name: readonly string[]): string[] {
  const beginnings: string[] = [];
  for (let length = name.length; length > 0; length--) {
    const text = name.slice(0, length).join(" ");
    beginnings.push(text);
    const [head = ""] = text.split(/[(（:：—–。.]|\s-\s/);
    if (head.trim() !== text) beginnings.push(head.trim());
  }
  return beginnings.filter((text) => text !== "");
}

/** What a name means by the first of its beginnings for which `take` has an answer. */
export function meaningOf<T>(names: readonly (readonly string[])[], take: (senses: readonly Sense[]) => T | undefined): T | undefined {
  for (const name of names) {
    for (const beginning of beginningsOf(name)) {
      const senses = sensesOf(beginning);
      const taken = senses && take(senses);
      if (taken !== undefined) return taken;
    }
  }
  return undefined;
}

function byReference(element: Element, attribute: string): string[] {
  const root = rootOf(element) as Document | ShadowRoot;
  const ids = attributeOf(element, attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => {
    const named = id === "" ? null : root.getElementById(id);
    return named ? textsIn(named) : [];
  });
}

function byAttribute(element: Element, attribute: string): string[] {
  const text = attributeOf(element, attribute)?.trim() ?? "";
  return text === "" ? [] : [text];
}

function byLabels(element: Element): string[] {
  const labels = labelsOf(element);
  if (labels.length > 0) return labels.flatMap((label) => textsIn(label));
  const label = closest(element, "label");
  return label ? textsIn(label) : [];
}

/** In a table of switches: the head of the row and the head of the column. */
function byTable(control: Element): string[] {
  const cell = closest(control, "td,[role=cell],[role=gridcell]");
  const row = cell && closest(cell, "tr,[role=row]");
  if (!cell || !row) return [];
  const cells = childrenOf(row);
  const [head] = cells;
  const table = closest(row, "table,[role=table],[role=grid]");
  const top = table && first(table, "tr,[role=row]");
  const heads = top ? childrenOf(top)[cells.indexOf(cell)] : undefined;
  if (!head || head === cell) return [];
  const rowName = textsIn(head);
  const columnName = heads && !holds(row, heads) ? textsIn(heads) : [];
  return rowName.length > 0 && columnName.length > 0 ? [[...rowName.slice(0, 1), ...columnName].join(" ")] : [];
}

/** The text around it, up to where the next control's own begins. */
function byNeighbours(control: Element): string[] {
  const isRival = is(control, CHECKED) ? CHECKED : OPERATED;
  let below: Element = control;
  let steps = 0;
  for (const ancestor of ancestorsOf(control)) {
    if (++steps > NEIGHBOURHOOD || is(ancestor, "body,html,form,dialog,[role=dialog],table")) return [];
    const rivals = allIn(ancestor, isRival).filter((rival) => rival !== control && !holds(below, rival) && !holds(rival, control));
    if (rivals.length > 0) return besides(below, isRival);
    const texts = textsIn(ancestor);
    if (texts.length > 0) return texts;
    below = ancestor;
  }
  return [];
}

/** Among rivals in one container, the text right before counts, else the one right after. */
function besides(element: Element, rivals: string): string[] {
  const container = parentOf(element);
  if (!container) return [];
  for (const next of [beforeOf, afterOf]) {
    for (let sibling = next(element); sibling; sibling = next(sibling)) {
      const own = ownText(sibling);
      if (own !== "") return [own];
      if (!isElement(sibling)) continue;
      if (is(sibling, rivals) || first(sibling, rivals)) break;
      const texts = textsIn(sibling);
      if (texts.length > 0) return texts;
    }
  }
  return [];
}
