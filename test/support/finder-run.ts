/** Runs the finders of one file over a text, without the scanner: its anchors are found by plain search. */
import { BoundedLook } from "../../src/detect/look.ts";
import type { FinderFile, Look, Match } from "../../src/detect/finder.ts";

const RUN = /[A-Za-z0-9]+/g;

/** All matches, in the order of their finders; a place is not looked at again once a match covers it. */
export function runFinders(file: FinderFile, text: string): Match[] {
  const look: Look = new BoundedLook(text, Infinity);
  const matches: Match[] = [];
  for (const finder of file.finders) {
    if ("anchors" in finder) {
      let covered = 0;
      const searched = finder.ignoreCase ? text.toLowerCase() : text;
      const places = finder.anchors.flatMap((anchor) => placesOf(searched, anchor)).sort((a, b) => a - b);
      for (const at of new Set(places)) {
        if (at < covered) continue;
        const found = finder.find(look, at);
        matches.push(...found);
        covered = Math.max(covered, ...found.map((match) => match.covers?.end ?? 0));
      }
    } else if (finder.trigger === "run") {
      for (const run of text.matchAll(RUN)) {
        if (finder.lengths.includes(run[0].length)) matches.push(...finder.find(look, run.index, run.index + run[0].length));
      }
    }
  }
  return matches;
}

function placesOf(text: string, anchor: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) places.push(at);
  return places;
}

/** What a match stands for: its own text of the secret, or what its spans cover. */
export function secretOf(match: Match, text: string): string {
  return match.secret ?? match.spans.map((span) => text.slice(span.start, span.end)).join("");
}

/** Rule ids in order of appearance. */
export function rulesIn(file: FinderFile, text: string): string[] {
  return runFinders(file, text).map((match) => match.rule);
}
