/** Text in, candidates out: pure, synchronous, the same in a page, in the worker and on the command line. May touch no browser API. */
import type { Description } from "../domain.ts";
import { Secret } from "../secret.ts";
import { catalog } from "./catalog.ts";
import { Engine } from "./engine.ts";
import type { Hit } from "./hit.ts";
import { maskOf } from "./mask.ts";

/** A match together with its secret. Lives only where the text is. */
export interface Candidate extends Description {
  secret: Secret;
}

let engine: Engine | undefined;

/** Every secret in a text, by position. Throws nothing but `NoTables`, and that only where its tables are kept beside the code; time is linear in the text, whatever is in it. */
export function scan(text: string): Candidate[] {
  engine ??= new Engine(catalog());
  return candidatesOf(engine.find(text));
}

/** Hides the secrets of hits, and numbers the credentials they belong to. */
export function candidatesOf(hits: readonly Hit[]): Candidate[] {
  const numbers = new Map<number, number>();
  let credentials = 0;
  return hits.map((hit) => {
    let credential = hit.bond === 0 ? undefined : numbers.get(hit.bond);
    if (credential === undefined) {
      credential = ++credentials;
      if (hit.bond !== 0) numbers.set(hit.bond, credential);
    }
    const { facts } = hit;
    return {
      rule: facts.id,
      provider: facts.provider,
      label: facts.label,
      kind: facts.kind,
      part: facts.part,
      confidence: hit.confidence,
      why: hit.why,
      severity: facts.severity,
      mask: maskOf(hit.secret, facts.kind, hit.face),
      spans: hit.spans.map(({ start, end }) => ({ start, end })),
      credential,
      ...(hit.tells && { tells: hit.tells }),
      secret: new Secret(hit.secret),
    };
  });
}
