/** What the checklist shows, in words; the panel on the page and the popup draw it. Plain data: it travels in a message. */
import type { ChecklistView, RegisterKey } from "../messages.ts";

export interface ChecklistLine {
  text: string;
  /** Where a fact is from, with its date. */
  source?: { label: string; href: string };
}

export interface ChecklistStep {
  id: string;
  mark: "done" | "wrong" | "open";
  title: string;
  lines: ChecklistLine[];
  /** For the person to say what the page does not. */
  tick?: { label: string; isTicked: boolean };
  choices?: { value: string; label: string; isChosen: boolean }[];
  /** The button that registers the new key. */
  register?: string;
}

export interface ChecklistModel {
  title: string;
  count: string;
  steps: ChecklistStep[];
  /** What did not work, in words. */
  trouble?: string;
}

/** What the checklist on a page answers the popup. */
export interface ChecklistPage {
  /** Absent where no checklist is under way. */
  model?: ChecklistModel;
  /** What would be registered, if a new key stands on the page. */
  registration?: RegisterKey;
  /** Where the person wants it. */
  view: ChecklistView;
  /** Provider id, or the host of a site that no list names. */
  site: string;
}

/** What a person does with it. */
export type ChecklistAct =
  | { type: "purpose"; value: string }
  | { type: "tick"; step: string }
  | { type: "register" }
  /** The popup has registered it. */
  | { type: "registered" }
  | { type: "later" }
  | { type: "dismiss" }
  | { type: "view" };
