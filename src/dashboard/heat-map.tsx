/** The coming rotations: a table of weeks by tier. Each cell says its number; the shade only repeats it. A cell opens its keys. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Credential } from "../domain.ts";
import { TierChip } from "../ui/chip.tsx";
import { sayCount, sayDay, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { heatOf, type Week, WEEKS } from "./history.ts";
import { toHash } from "./route.ts";

export interface HeatMapProps {
  credentials: readonly Credential[];
  desk: Desk;
  now: number;
}

export function HeatMap({ credentials, desk, now }: HeatMapProps): JSX.Element {
  const { text, policy, providerOf } = desk;
  const rows = useMemo(() => heatOf(credentials, now, policy), [credentials, now, policy]);
  const [chosen, setChosen] = useState<string>();
  const weeks = rows[0]?.weeks ?? [];
  const counts = rows.flatMap((row) => row.weeks.map((week) => week.credentials.length));
  const most = Math.max(FEW, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sayWeek = ({ begins }: Week) => (begins === "overdue" ? text("state_overdue") : text("heat_week_of", [sayDay(begins, text, "short")]));
  const opened = rows.flatMap(({ tier, weeks: all }) => all.filter((_, index) => chosen === `${tier}-${String(index)}`))[0];
  const fullest = weeks
    .map((week, index) => ({ week, count: rows.reduce((sum, row) => sum + (row.weeks[index]?.credentials.length ?? 0), 0) }))
    .reduce((best, one) => (one.count > best.count ? one : best), { week: weeks[0], count: 0 });

  return (
    <section aria-labelledby="heat-title">
      <h2 id="heat-title">{text("heat_title")}</h2>
      <p class="sub">
        {sayCount(total, "heat_total_one", "heat_total_other", text)}{" "}
        {fullest.count > 1 && fullest.week && text("heat_fullest", [sayWeek(fullest.week), sayNumber(fullest.count, text)])}
      </p>
      <div class="heat" role="region" aria-label={text("heat_caption", [sayNumber(WEEKS, text)])} tabIndex={0}>
        <table>
          <caption class="unseen">{text("heat_caption", [sayNumber(WEEKS, text)])}</caption>
          <thead>
            <tr>
              <td />
              {weeks.map((week, index) => (
                <th key={index} scope="col">
                  {week.begins === "overdue" ? text("state_overdue") : sayDay(week.begins, text, "short")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tier, weeks: all }) => (
              <tr key={tier}>
                <th scope="row">
                  <TierChip tier={tier} text={text} />
                </th>
                {all.map((week, index) => {
                  const count = week.credentials.length;
                  const name = `${tier}-${String(index)}`;
                  const shade = count === 0 ? "" : `shade-${String(Math.ceil((3 * count) / most))} ${week.begins === "overdue" ? "late" : ""}`;
                  return (
                    <td key={index}>
                      {count === 0 ? (
                        <span class="cell none-due">
                          <span class="unseen">{sayNumber(0, text)}</span>
                        </span>
                      ) : (
                        <button
                          type="button"
                          class={`cell ${shade}`}
                          aria-expanded={chosen === name}
                          aria-label={text("heat_cell", [sayCount(count, "shown_one", "shown_other", text), text(`tier_${tier}`), sayWeek(week)])}
                          onClick={() => setChosen(chosen === name ? undefined : name)}
                        >
                          {sayNumber(count, text)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="status">
        {opened && (
          <ul class="joined">
            {opened.credentials.slice(0, MOST_LISTED).map(({ id, provider, label }) => (
              <li key={id}>
                <a class="line" href={toHash({ page: "keys", id })}>
                  <b class="grow">{text("key_title", [providerOf(provider).name, label])}</b>
                  <span class="sub">{sayWeek(opened)}</span>
                </a>
              </li>
            ))}
            {opened.credentials.length > MOST_LISTED && (
              <li class="line sub">{sayCount(opened.credentials.length - MOST_LISTED, "keys_more_one", "keys_more_other", text)}</li>
            )}
          </ul>
        )}
      </div>
    </section>
  );
}

const MOST_LISTED = 50;
/** With fewer keys than this in the fullest week no cell is dark. */
const FEW = 3;
