/** The text of a field, as a person would send it. */
import { isTextField } from "../hold/place.ts";
import { pastNames } from "../past-names.ts";

/** Input types whose value is not text that anybody types. */
const NOT_TEXT = new Set(["file", "checkbox", "radio", "button", "submit", "reset", "image", "hidden", "color", "range", "date", "time", "month", "week", "datetime-local"]);

/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(["P", "DIV", "LI", "UL", "OL", "PRE", "BLOCKQUOTE", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "BR", "TD", "TH", "DT", "DD"]);

interface EditContextHost {
  editContext?: { text: string } | null;
}

/**
 * Empty where there is none, or where it is what the page itself put there: nobody typed that. A touched field's is always the person's: React
 * keeps the default equal to what was typed.
 */
export function typedText(field: Element, isTouched: boolean): string {
  if (isTextField(field)) {
    if (field instanceof HTMLInputElement && NOT_TEXT.has(field.type)) return "";
    return !isTouched && field.value === field.defaultValue ? "" : field.value;
  }
  return (pastNames(field) as EditContextHost).editContext?.text ?? shownText(field);
}

/** Text with its lines, without asking the browser for a layout. */
function shownText(element: Element): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) parts.push(node.data);
    else if (BLOCKS.has(pastNames(node).nodeName.toUpperCase())) parts.push("\n");
  }
  return parts.join("");
}

/** A login's password is not ours; what a rule is sure of is, also where it is typed unseen. */
export const isPasswordField = (field: Element): boolean =>
  field instanceof HTMLInputElement && (field.type === "password" || /\b(?:current|new)-password\b/.test(field.autocomplete));
