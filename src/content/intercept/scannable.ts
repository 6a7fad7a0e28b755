/** What of a paste or a drop is scanned. */
import { type Held, plainText } from "../hold/held.ts";

/** A link's address can carry a key that its text does not show. */
const LINK_ATTRIBUTES = ["href", "src", "action"] as const;

/** What is scanned: the plain text (or the markup's own), then the addresses in the markup. */
export function scannable(held: Held): string {
  const { "text/html": html = "", "text/uri-list": uris = "" } = held.strings;
  const plain = plainText(held);
  if (html === "") return plain || uris;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const links = LINK_ATTRIBUTES.flatMap((name) =>
    [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  ).filter((link) => !link.startsWith("data:"));
  return [plain || (parsed.body.textContent ?? ""), ...links].join("\n");
}
