/** How the reader walks a page: through open shadow roots and frames of the same origin. Reads only. */

/**
 * What is asked of an element is asked of its prototype. An `<input name=children>` stands before its form's own `children`, in our world too
 * (`../past-names.ts`), and a reader that stumbles over the name of a field reads nothing. These work in frames as well, whose classes are others.
 */
export const is = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);
export const first = (element: Element, selector: string): Element | null => Element.prototype.querySelector.call(element, selector);
export const allIn = (element: Element, selector: string): Element[] => [...Element.prototype.querySelectorAll.call(element, selector)];
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The getter is fetched at its first use: tests load this where there is no page. */
function asked<T extends object, K extends keyof T>(prototype: () => T, name: K): (node: T) => T[K] {
  let getter: (() => unknown) | undefined;
  return (node) => {
    getter ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return getter?.call(node) as T[K];
  };
}
const node = (): Node => Node.prototype;
export const treeOf = asked((): Element => Element.prototype, "shadowRoot");
export const beforeOf = asked(node, "previousSibling");
export const afterOf = asked(node, "nextSibling");
const [typeOf, firstOf, valueOf, parentElementOf, contentOf] = [asked(node, "nodeType"), asked(node, "firstChild"), asked(node, "nodeValue"), asked(node, "parentElement"), asked(node, "textContent")];

export const isElement = (one: Node): one is Element => typeOf(one) === Node.ELEMENT_NODE;
/** Of a text node; empty for anything else. */
export const ownText = (one: Node): string => (typeOf(one) === Node.TEXT_NODE ? (valueOf(one)?.trim() ?? "") : "");
export const textOf = (one: Node): string => contentOf(one) ?? "";

export function childrenOf(parent: Node): Element[] {
  const children: Element[] = [];
  for (let child = firstOf(parent); child; child = afterOf(child)) if (isElement(child)) children.push(child);
  return children;
}

/** Those of a field; whatever else a page calls a control has none. */
export function labelsOf(element: Element): Element[] {
  return is(element, "input,select,textarea,button,meter,output,progress") ? [...((element as HTMLInputElement).labels ?? [])] : [];
}

/** What the reader looks past: texts in here are no labels. */
const SILENT = "script,style,noscript,template,svg,option,[aria-hidden='true']";
/** Whatever a person operates. Its own text is its name, not that of its neighbours. */
export const OPERATED =
  "input,select,textarea,button,a[href],summary,[role=checkbox],[role=switch],[role=radio],[role=button],[role=option],[role=combobox],[role=menuitemcheckbox],[role=menuitemradio],[role=link],[role=tab],[role=textbox]";

/** Enough for any key page; a page with more is not one, and must not be slowed down. */
const MOST_ELEMENTS = 30_000;

/** Every element below `root`, in document order, shadow trees and reachable frames included. `skip` is the panel's own host. */
export function* elementsIn(root: Node, skip: Element | null, budget = { left: MOST_ELEMENTS }): Generator<Element> {
  for (const element of childrenOf(root)) {
    if (element === skip) continue;
    if (budget.left-- <= 0) return;
    yield element;
    const tree = treeOf(element);
    if (tree) yield* elementsIn(tree, skip, budget);
    const inner = is(element, "iframe") ? frameDocument(element) : null;
    if (inner) yield* elementsIn(inner, skip, budget);
    yield* elementsIn(element, skip, budget);
  }
}

/** The document of a frame of the same origin; of any other there is none to be had. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The parent as the page is built: from a shadow tree to its host, from a frame's document to the frame. */
export function parentOf(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  // Not `instanceof`: a frame has classes of its own. What a page has taken out may end anywhere.
  if (typeOf(root) === Node.DOCUMENT_FRAGMENT_NODE) return (root as Partial<ShadowRoot>).host ?? null;
  return typeOf(root) === Node.DOCUMENT_NODE ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

export function* ancestorsOf(node: Node): Generator<Element> {
  for (let at = parentOf(node); at; at = parentOf(at)) yield at;
}

export function isInside(node: Node, ancestor: Node): boolean {
  if (node === ancestor) return true;
  for (const each of ancestorsOf(node)) if (each === ancestor) return true;
  return false;
}

/** Is it there for a person? What is hidden by opacity counts: that is how check boxes get a face of their own. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Texts of an element, one for each text node, without those of what is operated and of what is silent. */
export function textsIn(element: Element, isLeftOut: (element: Element) => boolean = () => false): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    const text = ownText(node).replace(/\s+/g, " ");
    if (text !== "") texts.push(text);
    if (isElement(node)) {
      if (node !== element && (is(node, OPERATED) || isLeftOut(node))) return;
      if (is(node, SILENT)) return;
      const tree = treeOf(node);
      if (tree) visit(tree);
    }
    for (let child = firstOf(node); child; child = afterOf(child)) visit(child);
  };
  visit(element);
  return texts;
}

/** The text of a leaf: of an element that has no element inside that a person could tell apart. */
export function leafText(element: Element): string | undefined {
  if (childrenOf(element).length > 0 || is(element, SILENT)) return undefined;
  const text = textOf(element).trim();
  return text === "" ? undefined : text;
}
