/**
 * `npm run test:e2e` walks its long tables whole in both browsers. `npm test` has to end in ten minutes on two cores: there each row of
 * such a table is walked in one of the two, the next row in the other.
 */
import type { BrowserName } from "./executables.ts";

const IS_IN_TURNS = process.env.KEYBRAKE_TABLES === "in-turns";

/** The rows to walk in a browser. `inBoth` names rows that show something of their own in each. */
export function rowsFor<T>(browser: BrowserName, rows: readonly T[], inBoth: (row: T) => boolean = () => false): T[] {
  const turn = browser === "firefox" ? 1 : 0;
  return rows.filter((row, at) => !IS_IN_TURNS || at % 2 === turn || inBoth(row));
}
