/** What of a paste or a drop is scanned: every text it carries, also what nobody would see of it. */
import { type Held, plainText } from "../hold/held.ts";
import { rootsOf } from "../hold/markup-roots.ts";
import { pastNames } from "../past-names.ts";
import { BLOCKS } from "./field-text.ts";

export interface Scannable {
  /** What a person reads or follows: the plain text, the markup's own where it says something else, and addresses. */
  shown: string;
  /**
   * Attributes, comments, styles, and the types of an editor's own: the page gets them, and they are full of numbers that nobody wrote. Only what is a
   * credential for certain counts there.
   */
  unseen: string;
}

/** A link's address can carry a key that its text does not show. */
const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href"]);
/** Text that is an address and nothing else. */
const ADDRESS_TYPES: ReadonlySet<string> = new Set(["text/uri-list", "text/x-moz-url"]);
const MEDIA_ADDRESS = /^data:(?:image|audio|video|font)\//i;
const UNSEEN_IN: ReadonlySet<string> = new Set(["STYLE", "SCRIPT", "TITLE"]);

/** The plain text comes first, so that spans in it are spans in the whole. */
export function scannable(held: Held): Scannable {
  const plain = plainText(held);
  const shown = [plain];
  const unseen: string[] = [];
  for (const [type, value] of Object.entries(held.strings)) {
    if (type === "text/html") {
      const markup = readMarkup(value);
      if (withoutSpace(markup.text) !== withoutSpace(plain)) shown.push(markup.text);
      shown.push(...markup.addresses);
      unseen.push(...markup.unseen);
    } else if (ADDRESS_TYPES.has(type)) {
      if (value !== plain) shown.push(value);
      // Mostly JSON: an escaped line break is no part of the word after it.
    } else if (type !== "text/plain") unseen.push(value.replaceAll(/\\[nrt]/g, "  "));
  }
  return { shown: shown.filter((text) => text !== "").join("\n"), unseen: unseen.join("\n") };
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");

interface Markup {
  text: string;
  addresses: Set<string>;
  unseen: Set<string>;
}

function readMarkup(html: string): Markup {
  const text: string[] = [];
  const addresses = new Set<string>();
  const unseen = new Set<string>();
  for (const root of rootsOf(new DOMParser().parseFromString(html, "text/html"))) {
    const walker = document.createTreeWalker(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (BLOCKS.has(pastNames(node).nodeName)) text.push("\n");
        for (const { name, value } of pastNames(node).attributes) {
          if (value === "" || MEDIA_ADDRESS.test(value)) continue;
          (ADDRESSES.has(name) ? addresses : unseen).add(value);
        }
      } else if (node instanceof Text && !UNSEEN_IN.has(pastNames(node.parentNode)?.nodeName ?? "")) text.push(node.data);
      else if (node instanceof CharacterData) unseen.add(node.data);
    }
  }
  return { text: text.join(""), addresses, unseen };
}
