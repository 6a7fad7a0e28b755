/** Exposures, newest first; each leads to its guide. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Exposure } from "../domain.ts";
import { Chip } from "../ui/chip.tsx";
import { ExposureFace } from "../ui/exposure-face.tsx";
import { exposureRow } from "../ui/exposure-row.ts";
import type { Desk } from "./desk.ts";
import { toHash } from "./route.ts";

export function ExposureList({ exposures, desk: { text, clock }, empty }: { exposures: readonly Exposure[]; desk: Desk; empty: string }): JSX.Element {
  const [now] = useState(clock);
  if (exposures.length === 0) return <p class="sub">{empty}</p>;
  return (
    <ul class="joined">
      {exposures.map((exposure) => {
        const row = exposureRow(exposure, { text, now });
        return (
          <li key={row.id}>
            <a class="line" href={toHash({ page: "exposures", id: row.id })}>
              <ExposureFace row={row} />
              <span class="end">
                {row.isOpen && <Chip tone="due">{text("exposure_open")}</Chip>}
                <Chip tone={row.tone}>{row.outcome}</Chip>
                <span class="sub">{row.when}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
