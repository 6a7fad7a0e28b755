/** What the warning shows, in finished sentences. Types only; `content/warn/model.ts` works it out. */

export interface WarnedLine {
  label: string;
  mask: string;
  /** "64 characters" */
  size: string;
}

export interface WarningFact {
  topic: "why" | "cost" | "act";
  text: string;
  /** Where what is claimed of somebody else is from. */
  source?: { href: string; label: string };
}

export interface WarningModel {
  title: string;
  /** The chip and the buttons: "Paste held", "Don’t paste". Without `redact` there is no such choice. */
  words: { chip: string; drop: string; redact?: string; go: string; goWithReason: string };
  /** True where what is lost cannot be got back or is read by anyone: the stripe is red, else amber. */
  isGrave: boolean;
  /** What is pasted; the gravest first. */
  secrets: WarnedLine[];
  /** "3 secrets", where there is more than one. */
  count?: string;
  /** "and 4 more", where the list had to be cut. */
  more?: string;
  host: string;
  place: string;
  facts: WarningFact[];
  link?: { href: string; label: string };
  /** What the person's organisation says of it. */
  organisation?: { name: string; text: string; contact?: string; link?: { href: string; label: string } };
  pasteAnyway: "offered" | "with-reason" | "refused";
  allowHere: boolean;
  /** What went wrong before, and what to do. */
  notice?: string;
  /** "Ctrl+V", where pressing it again is offered. */
  repeatKeys?: string;
  evidence: string;
}
