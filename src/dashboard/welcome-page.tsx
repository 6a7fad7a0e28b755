/** Opened once, after the installation: what it does, a field to try it in, how to begin, what it may do in the browser and why. */
import type { JSX } from "preact";
import { IpChip, TierChip } from "../ui/chip.tsx";
import { Button } from "../ui/button.tsx";
import { ArrowIcon, HandIcon } from "../ui/icons.tsx";
import { RotationRing } from "../ui/rotation-ring.tsx";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { PERMISSIONS } from "./permission-list.ts";
import { PrivateNote } from "./private-note.tsx";
import { drawBytes, makeSample } from "./sample.ts";
import { TryText } from "./try-text.tsx";

/** Part of a drawing, the same in every language. */
const DRAWN_MASK = "vm••••uh8A";

export function WelcomePage({ desk }: { desk: Desk }): JSX.Element {
  const { text, go } = desk;
  return (
    <>
      <Heading title={text("welcome_title")} lead={text("welcome_lead")} />
      <ol class="pictures">
        <Picture title={text("welcome_hold")} says={text("welcome_hold_says")}>
          <div class="scene">
            <code dir="ltr">{DRAWN_MASK}</code>
            <ArrowIcon />
            <span class="chip bad">
              <HandIcon />
              {text("warning_chip")}
            </span>
          </div>
        </Picture>
        <Picture title={text("welcome_know")} says={text("welcome_know_says")}>
          <div class="scene">
            <RotationRing status="ok" daysLeft={55} everyDays={90} says="" text={text} />
            <span class="chips">
              <TierChip tier="read" text={text} />
              <IpChip addresses={2} text={text} />
            </span>
          </div>
        </Picture>
        <Picture title={text("welcome_guide")} says={text("welcome_guide_says")}>
          <ul class="scene ticks">
            {(["step_replace", "step_update", "step_review_log"] as const).map((step, index) => (
              <li key={step} class={index === 0 ? "done" : ""}>
                {text(step)}
              </li>
            ))}
          </ul>
        </Picture>
      </ol>
      <TryText text={text} sample={() => makeSample(drawBytes)} />
      <div class="halves">
        <section class="card pad" aria-labelledby="first-title">
          <h2 id="first-title">{text("welcome_first_title")}</h2>
          <ol class="numbered">
            <li>{text("welcome_first_open")}</li>
            <li>{text("welcome_first_paste")}</li>
            <li>{text("welcome_first_done")}</li>
          </ol>
          <Button look="primary" onClick={() => go({ page: "keys", task: "add" })}>
            {text("add_key")}
          </Button>
        </section>
        <section class="card pad" aria-labelledby="permissions-title">
          <h2 id="permissions-title">{text("welcome_permissions_title")}</h2>
          <dl class="facts stacked">
            {PERMISSIONS.map(([name, why]) => (
              <div key={name}>
                <dt>
                  <code dir="ltr">{name}</code>
                </dt>
                <dd>{text(why)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <PrivateNote desk={desk} />
    </>
  );
}

function Picture({ title, says, children }: { title: string; says: string; children: JSX.Element }): JSX.Element {
  return (
    <li class="card">
      <div class="drawn" aria-hidden="true">
        {children}
      </div>
      <div class="pad">
        <h2>{title}</h2>
        <p class="sub">{says}</p>
      </div>
    </li>
  );
}
