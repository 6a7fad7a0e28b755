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
const element = (): Element => Element.prototype;
export const treeOf = asked(element, "shadowRoot");
const nameOf = asked(element, "localName");
const innerElementOf = asked(element, "firstElementChild");
export const beforeOf = asked(node, "previousSibling");
export const afterOf = asked(node, "nextSibling");
const [typeOf, firstOf, valueOf, parentElementOf, contentOf] = [asked(node, "nodeType"), asked(node, "firstChild"), asked(node, "nodeValue"), asked(node, "parentElement"), asked(node, "textContent")];

export const isElement = (one: Node): one is Element => typeOf(one) === Node.ELEMENT_NODE;
/** Of a text node. */
export const rawText = (text: Node): string => valueOf(text) ?? "";
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
/** A text node in there says nothing to a person. */
export const isSilent = (text: Node): boolean => {
  const parent = parentElementOf(text);
  return parent !== null && closest(parent, SILENT) !== null;
};
/** Whatever a person operates. Its own text is its name, not that of its neighbours. */
export const OPERATED =
  "input,select,textarea,button,a[href],summary,[role=checkbox],[role=switch],[role=radio],[role=button],[role=option],[role=combobox],[role=menuitemcheckbox],[role=menuitemradio],[role=link],[role=tab],[role=textbox]";

/** Enough for any key page; a page with more is not one, and must not be slowed down. */
export const MOST_ELEMENTS = 30_000;

/** Every element below `root`, its own shadow tree, others and reachable frames included. `skip` is the panel's own host. */
export function* elementsIn(root: Node, skip: Element | null, budget = { left: MOST_ELEMENTS }): Generator<Element> {
  if (isElement(root)) for (const inner of innerOf(root)) yield* elementsIn(inner, skip, budget);
  const walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    const element = at as Element;
    if (element === skip) continue;
    if (budget.left-- <= 0) return;
    yield element;
    for (const inner of innerOf(element)) yield* elementsIn(inner, skip, budget);
  }
}

/** The document and every shadow tree and frame that can be reached from it: each is looked through, and watched, by itself. */
export function treesIn(root: Node, budget = { left: MOST_ELEMENTS }): Node[] {
  const trees = [root];
  const walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(); at && budget.left-- > 0; at = walker.nextNode()) {
    const tree = treeOf(at as Element);
    if (tree) trees.push(...treesIn(tree, budget));
  }
  for (const frame of allOf(root, "iframe")) {
    const inner = frameDocument(frame);
    if (inner) trees.push(...treesIn(inner, budget));
  }
  return trees;
}

/** The browser walks: a page of thousands of elements is gone through in a few milliseconds, however deep it is. */
export const walkerOf = (root: Node, show: number): TreeWalker => Document.prototype.createTreeWalker.call(document, root, show);

const asksOf = (root: Node): ParentNode => (isElement(root) ? Element.prototype : typeOf(root) === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype);
/** The same as `first` and `allIn`, in a document or shadow tree as well. */
export const firstIn = (root: Node, selector: string): Element | null => asksOf(root).querySelector.call(root, selector);
export const allOf = (root: Node, selector: string): Element[] => [...asksOf(root).querySelectorAll.call(root, selector)];

function innerOf(element: Element): Node[] {
  const tree = treeOf(element);
  if (tree) return [tree];
  const document = nameOf(element) === "iframe" ? frameDocument(element) : null;
  return document ? [document] : [];
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
  if (innerElementOf(element)) return undefined;
  const text = textOf(element).trim();
  return text === "" || is(element, SILENT) ? undefined : text;
}
