/** Replaces each secret by a placeholder, in the plain text and in the markup, and leaves everything else as it was. */
import type { Span } from "../../domain.ts";
import type { Held } from "./held.ts";
import { pastNames } from "../past-names.ts";
import { rootsOf } from "./markup-roots.ts";

export interface Redaction {
  /** Spans in what was scanned, which begins with the plain text. */
  spans: readonly Span[];
  /** The secret as it stands in the text, to be found again in the markup. */
  texts: readonly string[];
  placeholder: string;
}

/** Replaces spans, which may overlap, by their placeholders: overlapping ones merge under the first. */
export function redactText(text: string, redactions: readonly Redaction[]): string {
  const cuts = redactions
    .flatMap(({ spans, placeholder }) => spans.map((span, i) => ({ ...span, placeholder: i === 0 ? placeholder : "" })))
    // What stands in the markup only has its spans behind the plain text.
    .filter(({ start }) => start < text.length)
    .sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  for (const { start, end, placeholder } of cuts) {
    if (end <= at) continue;
    if (start >= at) out += text.slice(at, start) + placeholder;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * Redacts markup through its text, so that a secret that tags cut in two is found as well, and in attributes (a link's address), comments and
 * templates. Returns null where a secret may have stayed: then only the plain text may go on.
 */
export function redactMarkup(html: string, redactions: readonly Redaction[]): string | null {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const all = redactions.flatMap(({ texts, placeholder }) => texts.map((text) => ({ text, placeholder })));
  if (all.some(({ text, placeholder }) => text === "" || placeholder.includes(text))) return null;
  for (const root of rootsOf(parsed)) redactTree(root, all);
  const out = parsed.documentElement.outerHTML;
  return all.every(({ text }) => !out.includes(text)) ? out : null;
}

function redactTree(root: Document | DocumentFragment, all: readonly { text: string; placeholder: string }[]): void {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
    else (node as Comment).data = without((node as Comment).data, all);
  for (const { text, placeholder } of all) while (cutFromNodes(nodes, text, placeholder));
  for (const element of root.querySelectorAll("*"))
    for (const attribute of pastNames(element).attributes)
      if (all.some(({ text }) => attribute.value.includes(text))) attribute.value = without(attribute.value, all);
}

const without = (from: string, all: readonly { text: string; placeholder: string }[]): string =>
  all.reduce((left, { text, placeholder }) => left.replaceAll(text, () => placeholder), from);

/** Removes the first occurrence of `text` in the joined nodes; the placeholder goes where it began. */
function cutFromNodes(nodes: readonly Text[], text: string, placeholder: string): boolean {
  const at = nodes.map((node) => node.data).join("").indexOf(text);
  if (at < 0) return false;
  let offset = 0;
  for (const node of nodes) {
    const { data } = node;
    const from = Math.max(at - offset, 0);
    const to = Math.min(at + text.length - offset, data.length);
    if (from < to) node.data = data.slice(0, from) + (at >= offset ? placeholder : "") + data.slice(to);
    offset += data.length;
  }
  return true;
}

/** Only text, markup and addresses survive a redaction: an editor's own types and files may hold the secret in a form nobody can read here. */
export function redactHeld(held: Held, redactions: readonly Redaction[]): Held {
  const strings: Record<string, string> = {};
  const { "text/plain": text, "text/html": html, "text/uri-list": addresses } = held.strings;
  const all = redactions.flatMap(({ texts, placeholder }) => texts.map((one) => ({ text: one, placeholder })));
  if (text !== undefined) strings["text/plain"] = redactText(text, redactions);
  if (addresses !== undefined) strings["text/uri-list"] = without(addresses, all);
  const markup = html === undefined ? null : redactMarkup(html, redactions);
  if (markup !== null) strings["text/html"] = markup;
  return { strings, files: [] };
}
