/** Where a key is always allowed, where Keybrake is paused, the person's own places, where the checklist was put away; each can be taken back. */
import type { JSX } from "preact";
import type { Settings } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { localeOf, sayDay } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { OwnPlaces } from "./own-places.tsx";
import { useAnswer } from "./use-answer.ts";

export function PlacesPage({ desk, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element {
  const { text, change } = desk;
  const answer = useAnswer(desk, { type: "overview", limit: 1 });
  const dismissed = useAnswer(desk, { type: "dismissed-checklists" });
  const hosts = dismissed?.ok ? dismissed.value.hosts : [];
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
      <OwnPlaces desk={desk} settings={settings} />
      {dismissed?.ok && (
        <section aria-labelledby="dismissed-title">
          <h2 id="dismissed-title">{text("dismissed_title")}</h2>
          {hosts.length === 0 && <p class="sub">{text("dismissed_none")}</p>}
          <ul class="joined" hidden={hosts.length === 0}>
            {hosts.map((host) => (
              <li key={host} class="line">
                <b class="grow">
                  <bdi>{host}</bdi>
                </b>
                <Button look="quiet" label={text("dismissed_offer_label", [host])} onClick={() => void change({ type: "offer-checklist", host }, text("said_dismissed_offer", [host]))}>
                  {text("dismissed_offer")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
