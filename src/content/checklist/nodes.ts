/** How the reader walks a page: through open shadow roots and frames of the same origin. Reads only. */

/** What the reader looks past: texts in here are no labels. */
const SILENT = "script,style,noscript,template,svg,option,[aria-hidden='true']";
/** Whatever a person operates. Its own text is its name, not that of its neighbours. */
export const OPERATED =
  "input,select,textarea,button,a[href],summary,[role=checkbox],[role=switch],[role=radio],[role=button],[role=option],[role=combobox],[role=menuitemcheckbox],[role=menuitemradio],[role=link],[role=tab],[role=textbox]";

/** Enough for any key page; a page with more is not one, and must not be slowed down. */
const MOST_ELEMENTS = 30_000;

/** Every element below `root`, in document order, shadow trees and reachable frames included. `skip` is the panel's own host. */
export function* elementsIn(root: ParentNode, skip: Element | null, budget = { left: MOST_ELEMENTS }): Generator<Element> {
  for (const element of root.children) {
    if (element === skip) continue;
    if (budget.left-- <= 0) return;
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot, skip, budget);
    const inner = element.localName === "iframe" ? frameDocument(element) : null;
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
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  // Not `instanceof`: a frame has classes of its own.
  if ("host" in root) return root.host as Element;
  return (root as Document).defaultView?.frameElement ?? null;
}

export function* ancestorsOf(node: Node): Generator<Element> {
  for (let at = parentOf(node); at; at = parentOf(at)) yield at;
}

export function isInside(node: Node, ancestor: Element): boolean {
  if (node === ancestor) return true;
  for (const each of ancestorsOf(node)) if (each === ancestor) return true;
  return false;
}

/** Is it there for a person? What is hidden by opacity counts: that is how check boxes get a face of their own. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Texts of an element, one for each text node, without those of what is operated and of what is silent. */
export function textsIn(element: Element, isLeftOut: (element: Element) => boolean = () => false): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue?.replace(/\s+/g, " ").trim() ?? "";
      if (text !== "") texts.push(text);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const inner = node as Element;
      if (inner !== element && (inner.matches(OPERATED) || isLeftOut(inner))) return;
      if (inner.matches(SILENT)) return;
      if (inner.shadowRoot) visit(inner.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return texts;
}

/** The text of a leaf: of an element that has no element inside that a person could tell apart. */
export function leafText(element: Element): string | undefined {
  if (element.childElementCount > 0 || element.matches(SILENT)) return undefined;
  const text = element.textContent?.trim() ?? "";
  return text === "" ? undefined : text;
}
