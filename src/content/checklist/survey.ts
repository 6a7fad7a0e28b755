/** One walk over the page: what a person operates, and the texts. Whatever is read, is read from these. Reads only. */
import { forgetNames } from "./names.ts";
import { elementsIn, is, leafText } from "./nodes.ts";

/** A text with nothing inside that could be told apart. */
export interface Leaf {
  element: Element;
  text: string;
}

export interface Survey {
  controls: Element[];
  leaves: Leaf[];
}

/** What can be switched, chosen or filled in. */
export const CONTROL = "input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio],[role=option],[role=menuitemcheckbox],[role=menuitemradio],[aria-pressed],[aria-checked]";

/** @param own our panel, which is no part of the page. */
export function survey(root: Node, own: Element | null): Survey {
  forgetNames();
  const [controls, leaves]: [Element[], Leaf[]] = [[], []];
  for (const element of elementsIn(root, own)) {
    if (is(element, CONTROL)) controls.push(element);
    const text = leafText(element);
    if (text !== undefined) leaves.push({ element, text });
  }
  return { controls, leaves };
}
