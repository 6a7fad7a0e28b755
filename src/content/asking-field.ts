/** What the field that has the focus is called, by everything that a person or the page's code calls it; the nearest first. */
import { deepActiveElement } from "./hold/place.ts";
import { pastNames } from "./past-names.ts";

const LONGEST = 60;

export function askingLabels(): string[] {
  // Tests decide without a page.
  if (typeof document === "undefined") return [];
  const field = deepActiveElement();
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? labelsOf(field) : [];
}

/** The same of any field. */
export function labelsOf(field: HTMLInputElement | HTMLTextAreaElement): string[] {
  const root = field.getRootNode();
  const byId = (field.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => (id !== "" && "getElementById" in root ? (root as Document).getElementById(id)?.textContent : ""));
  return [
    ...Array.from(field.labels ?? [], (label) => label.textContent),
    field.getAttribute("aria-label"),
    byId.join(" "),
    field.placeholder,
    field.name,
    field.id,
    // A caption that nothing ties to its field: just before it, or before what is around it.
    pastNames(field.previousElementSibling)?.textContent,
    pastNames(pastNames(field.parentElement)?.previousElementSibling ?? null)?.textContent,
  ]
    .map((label) => spaced(label ?? ""))
    .filter((label) => label !== "" && label.length <= LONGEST);
}

/** `apiSecret` and `api_secret` as words. */
const spaced = (label: string): string => label.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_\s]+/g, " ").trim();
