/** Twelve months of exposures and rotations as bars; the same as a table of numbers for who does not see them. */
import type { JSX } from "preact";
import { localeOf, sayNumber, type Text } from "../ui/text.ts";
import type { Month } from "./history.ts";

export function YearChart({ months, text }: { months: readonly Month[]; text: Text }): JSX.Element {
  const most = Math.max(1, ...months.flatMap(({ exposures, rotations }) => [exposures, rotations]));
  const name = new Intl.DateTimeFormat(localeOf(text), { month: "short" });
  const height = (count: number) => ({ blockSize: `${String(Math.round((100 * count) / most))}%` });
  return (
    <section aria-labelledby="year-title">
      <h2 id="year-title">{text("year_title")}</h2>
      <div class="year card pad">
        <p class="legend" aria-hidden="true">
          <span class="key bad" /> {text("history_exposures")} <span class="key ok" /> {text("history_rotations")}
        </p>
        <div class="bars" aria-hidden="true">
          {months.map(({ begins, exposures, rotations }) => (
            <span key={begins} class="month">
              <span class="pair">
                {[exposures, rotations].map((count, index) => (
                  <span key={index} class={`bar-of ${index === 0 ? "bad" : "ok"}`} style={height(count)}>
                    {count > 0 && <span class="count">{sayNumber(count, text)}</span>}
                  </span>
                ))}
              </span>
              <span class="sub">{name.format(begins)}</span>
            </span>
          ))}
        </div>
        <div class="unseen">
        <table>
          <caption>{text("year_title")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("year_month")}</th>
              <th scope="col">{text("history_exposures")}</th>
              <th scope="col">{text("history_rotations")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ begins, exposures, rotations }) => (
              <tr key={begins}>
                <th scope="row">{new Intl.DateTimeFormat(localeOf(text), { month: "long", year: "numeric" }).format(begins)}</th>
                <td>{sayNumber(exposures, text)}</td>
                <td>{sayNumber(rotations, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        </div>
      </div>
    </section>
  );
}
