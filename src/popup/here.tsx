/** What the page in front is to Keybrake, and the way to leave it alone for an hour. */
import type { ComponentChildren, JSX } from "preact";
import { Button } from "../ui/button.tsx";
import { joinList, type Text } from "../ui/text.ts";
import type { KeyItemProps } from "./key-item.tsx";
import type { HereRow } from "./rows.ts";

const PAUSE_MINUTES = 60;

export interface HereProps {
  here: HereRow;
  text: Text;
  mayPause: boolean;
  isPrivate: boolean;
  onChange: KeyItemProps["onChange"];
  /** What can be done with the page besides. */
  offer: JSX.Element | undefined;
}

export function Here({ here, text, mayPause, isPrivate, onChange, offer }: HereProps): JSX.Element {
  const { host, name, pausedUntil } = here;
  const resume = { type: "resume-site", host, isPrivate } as const;
  const pause = { type: "pause-site", host, isPrivate, minutes: PAUSE_MINUTES } as const;
  return (
    <Card name={name} text={text} isPaused={pausedUntil !== undefined} aside={
      pausedUntil !== undefined ? (
        <Button onClick={() => onChange(resume, text("said_resumed", [host]))}>{text("resume")}</Button>
      ) : (
        mayPause && (
          <Button look="quiet" label={text("pause_label", [host])} onClick={() => onChange(pause, text("said_paused", [host]), resume)}>
            {text("pause")}
          </Button>
        )
      )
    }>
      <p class="sub">{pausedUntil === undefined ? here.says : text("here_paused", [pausedUntil])}</p>
      {here.needs !== undefined && <p class="sub">{here.needs} {here.needsFrom && <a href={here.needsFrom.href} target="_blank" rel="noopener noreferrer">{here.needsFrom.label}</a>}</p>}
      {here.hasChecklist && <p class="sub">{text("here_checklist")}</p>}
      {here.allowed.length > 0 && <p class="sub">{text("here_allowed", [joinList(here.allowed, text)])}</p>}
      {offer}
    </Card>
  );
}

/** The same card until the worker has said what the page is: its place, so that nothing moves under the hand. */
export function HereSoon({ url, text }: { url: string | undefined; text: Text }): JSX.Element | null {
  const { protocol, host } = new URL(url ?? "about:blank");
  if (!/^https?:$/.test(protocol)) return null;
  return (
    <Card name={host} text={text}>
      <p class="sub">{text("loading")}</p>
    </Card>
  );
}

interface CardProps {
  name: string;
  text: Text;
  isPaused?: boolean;
  children: ComponentChildren;
  /** Stands behind it all. */
  aside?: ComponentChildren;
}

function Card({ name, text, isPaused = false, children, aside }: CardProps): JSX.Element {
  return (
    <section class={`here card ${isPaused ? "paused" : ""}`} aria-label={text("here_label")}>
      <span class="initial" aria-hidden="true">
        {[...name.replace(/^www\./, "")][0]?.toLocaleUpperCase()}
      </span>
      <div class="grow">
        <b>
          <bdi>{name}</bdi>
        </b>
        {children}
      </div>
      {aside}
    </section>
  );
}
