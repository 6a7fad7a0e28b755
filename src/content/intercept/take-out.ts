/** Takes secrets out of what was typed: each is selected and replaced, as if a person had done it, so that editors and undo know of it. */
import { isTextField } from "../hold/place.ts";
import { putBack, type PutBack } from "../hold/put-back.ts";
import type { Redaction } from "../hold/redaction.ts";
import { pastNames } from "../past-names.ts";

/** A field that puts back what is taken out is left alone in the end. */
const MOST_TURNS = 200;

export function takeOut(fields: Iterable<Element>, redactions: readonly Redaction[]): PutBack {
  void takeOutOf([...fields], redactions);
  return "native";
}

async function takeOutOf(fields: readonly Element[], redactions: readonly Redaction[]): Promise<void> {
  let turns = 0;
  for (const field of fields)
    for (const { texts, placeholder } of redactions)
      for (const text of texts)
        while (text !== "" && turns++ < MOST_TURNS && pastNames(field).isConnected && select(field, text)) {
          // Editors learn of a selection from an event that comes later.
          await new Promise((resolve) => setTimeout(resolve, 0));
          await new Promise((resolve) => setTimeout(resolve, 0));
          putBack({ strings: { "text/plain": placeholder }, files: [] }, { element: field });
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
}

/** Selects the first occurrence of `text`; false if there is none. */
function select(field: Element, text: string): boolean {
  if (isTextField(field)) {
    const at = field.value.indexOf(text);
    if (at < 0) return false;
    field.focus({ preventScroll: true });
    field.setSelectionRange(at, at + text.length);
    return true;
  }
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  const at = nodes.map(({ data }) => data).join("").indexOf(text.replaceAll("\n", ""));
  if (at < 0) return false;
  if (field instanceof HTMLElement) pastNames(field).focus({ preventScroll: true });
  const start = pointAt(nodes, at, false);
  const end = pointAt(nodes, at + text.replaceAll("\n", "").length, true);
  const root = pastNames(field).getRootNode() as { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}

/** The node and offset of a position in the joined text; `isEnd`: rather at the end of a node than at the beginning of the next. */
function pointAt(nodes: readonly Text[], position: number, isEnd: boolean): { node: Text; offset: number } {
  let before = 0;
  for (const node of nodes) {
    const inside = position - before;
    if (isEnd ? inside <= node.length : inside < node.length) return { node, offset: inside };
    before += node.length;
  }
  throw new RangeError("a position outside of the text");
}
