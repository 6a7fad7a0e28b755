/** Where a key is always allowed, and where Keybrake is paused; each can be taken back. */
import type { JSX } from "preact";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { localeOf, sayDay } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

export function PlacesPage({ desk }: { desk: Desk }): JSX.Element {
  const { text, change } = desk;
  const answer = useAnswer(desk, { type: "overview", limit: 1 });
  const hour = new Intl.DateTimeFormat(localeOf(text), { timeStyle: "short" });
  return (
    <>
      <Heading title={text("nav_places")} lead={text("places_lead")} />
      {answer && !answer.ok && <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>}
      {answer?.ok && (
        <>
          <section aria-labelledby="overrides-title">
            <h2 id="overrides-title">{text("overrides_title")}</h2>
            {answer.value.overrides.length === 0 && <p class="sub">{text("overrides_none")}</p>}
            <ul class="joined" hidden={answer.value.overrides.length === 0}>
              {answer.value.overrides.map(({ id, host, label, at, mask, expiresAt }) => (
                <li key={id} class="line">
                  <span class="grow">
                    <b>
                      <bdi>{host}</bdi>
                    </b>
                    <span class="sub">
                      {expiresAt === undefined ? text("override_since", [label, sayDay(at, text)]) : text("override_until", [label, sayDay(expiresAt, text)])}{" "}
                      <code dir="ltr">{mask}</code>
                    </span>
                  </span>
                  <Button
                    look="quiet"
                    label={text("override_remove_label", [label, host])}
                    onClick={() => void change({ type: "remove-override", id }, text("said_override_removed", [host]))}
                  >
                    {text("override_remove")}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="pauses-title">
            <h2 id="pauses-title">{text("pauses_title")}</h2>
            {answer.value.pauses.length === 0 && <p class="sub">{text("pauses_none")}</p>}
            <ul class="joined" hidden={answer.value.pauses.length === 0}>
              {answer.value.pauses.map(({ host, until }) => (
                <li key={host} class="line">
                  <span class="grow">
                    <b>
                      <bdi>{host}</bdi>
                    </b>
                    <span class="sub">{text("pause_until", [hour.format(until)])}</span>
                  </span>
                  <Button onClick={() => void change({ type: "resume-site", host }, text("said_resumed", [host]))}>{text("resume")}</Button>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}
