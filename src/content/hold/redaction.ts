/** Replaces each secret by a placeholder, in the plain text and in the markup, and leaves everything else as it was. */
import type { Span } from "../../domain.ts";
import type { Held } from "./held.ts";

export interface Redaction {
  /** Spans in the plain text. */
  spans: readonly Span[];
  /** The secret as it stands in the text, to be found again in the markup. */
  texts: readonly string[];
  placeholder: string;
}

/** Replaces spans, which may overlap, by their placeholders: overlapping ones merge under the first. */
export function redactText(text: string, redactions: readonly Redaction[]): string {
  const cuts = redactions
    .flatMap(({ spans, placeholder }) => spans.map((span, i) => ({ ...span, placeholder: i === 0 ? placeholder : "" })))
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
 * Redacts markup through its text, so that a secret that tags cut in two is found as well, and in attributes (a link's address).
 * Returns null where a secret may have stayed: then only the plain text may go on.
 */
export function redactMarkup(html: string, redactions: readonly Redaction[]): string | null {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const nodes: Text[] = [];
  const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const { texts, placeholder } of redactions)
    for (const text of texts) {
      if (text === "" || placeholder.includes(text)) return null;
      while (cutFromNodes(nodes, text, placeholder));
      for (const element of parsed.querySelectorAll("*"))
        for (const attribute of element.attributes)
          if (attribute.value.includes(text)) attribute.value = attribute.value.split(text).join(placeholder);
    }
  const out = parsed.documentElement.outerHTML;
  const isClean = redactions.every(({ texts }) => texts.every((text) => !out.includes(text)));
  return isClean ? out : null;
}

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

/** Only text and markup survive a redaction: an editor's own types and files may hold the secret in a form nobody can read here. */
export function redactHeld(held: Held, redactions: readonly Redaction[]): Held {
  const strings: Record<string, string> = {};
  const { "text/plain": text, "text/html": html } = held.strings;
  if (text !== undefined) strings["text/plain"] = redactText(text, redactions);
  const markup = html === undefined ? null : redactMarkup(html, redactions);
  if (markup !== null) strings["text/html"] = markup;
  return { strings, files: [] };
}
