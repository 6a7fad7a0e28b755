/** A statement about the outside world, with where it is from and how surely it is known. */

/**
 * `official`: the provider's own page or documentation says so. `observed`: it stands in a client library, a test vector or the guide of a
 * tool that uses it; an address that several public projects send people to is its own source. `reported`: somebody else says so. What is
 * only guessed is no fact, and is not entered.
 */
export type Certainty = "official" | "observed" | "reported";

export interface Evidence {
  /** An https address where it can be read. */
  source: string;
  /** When it was last read there: YYYY-MM-DD. */
  checkedOn: string;
  certainty: Certainty;
}

export interface Fact<T> extends Evidence {
  value: T;
}

type Says = <const T>(value: T, source: string) => Fact<T>;

/** Ways to write down what was read on this day. */
export function checked(checkedOn: string): Record<Certainty, Says> {
  const say =
    (certainty: Certainty): Says =>
    (value, source) => ({ value, source, checkedOn, certainty });
  return { official: say("official"), observed: say("observed"), reported: say("reported") };
}
