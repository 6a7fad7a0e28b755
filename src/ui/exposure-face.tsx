/** Where a secret went, or nearly went, and what it was: the beginning of an exposure's line, in the popup and in the dashboard. */
import type { JSX } from "preact";
import type { ExposureRow } from "./exposure-row.ts";

export function ExposureFace({ row }: { row: ExposureRow }): JSX.Element {
  return (
    <span class="grow">
      <b>
        <bdi>{row.host}</bdi>
      </b>
      <span class="sub">
        {row.what} {row.mask !== "" && <code dir="ltr">{row.mask}</code>}
      </span>
    </span>
  );
}
