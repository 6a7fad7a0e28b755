/** One key: what is known of it, what to do, what happened to it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CredentialDetail } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { Chip, IpChip, TierChip } from "../ui/chip.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { factsOf } from "../ui/key-facts.ts";
import { keyRow, sayState } from "../ui/key-row.ts";
import { Notice } from "../ui/notice.tsx";
import { RotationRing } from "../ui/rotation-ring.tsx";
import { sayDay } from "../ui/text.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";
import type { Desk } from "./desk.ts";
import { ExposureList } from "./exposure-list.tsx";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

export function KeyPage({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text } = desk;
  const answer = useAnswer(desk, { type: "credential", id }, [id]);
  if (answer === undefined) return <Heading title={text("loading")} />;
  if (!answer.ok) {
    return (
      <>
        <Heading title={text("nav_keys")} />
        <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>
      </>
    );
  }
  return <Detail detail={answer.value} desk={desk} />;
}

function Detail({ detail, desk }: { detail: CredentialDetail; desk: Desk }): JSX.Element {
  const { text, change, go, providerOf, policy } = desk;
  const [now] = useState(desk.clock);
  const { credential, exposures, overrides, predecessor, successor } = detail;
  const { id, label, state } = credential;
  const context = { text, now, providerOf };
  const life = lifecycle(credential, now, policy);
  const row = keyRow(credential, life, context);
  return (
    <>
      <p class="trail">
        <a href="#/keys">{text("nav_keys")}</a>
      </p>
      <Heading title={row.title} lead={credential.purpose}>
        {state !== "revoked" && (
          <Button look="primary" onClick={() => go({ page: "keys", id, task: "rotate" })}>
            {text(row.isReplacing ? "rotate_go_on" : "rotate")}
          </Button>
        )}
        <Button onClick={() => go({ page: "keys", id, task: "edit" })}>{text("edit")}</Button>
      </Heading>
      <p class="chips">
        <TierChip tier={row.tier} text={text} />
        <IpChip addresses={row.addresses} text={text} />
        <Chip tone={state === "exposed" ? "bad" : state === "active" ? "ok" : "neutral"}>{sayState(state, text)}</Chip>
      </p>
      <div class="halves">
        <section class="card pad" aria-labelledby="facts-title">
          <h2 id="facts-title">{text("facts_title")}</h2>
          {row.rotation && (
            <p class="ringed">
              <RotationRing {...row.rotation} text={text} />
              <span>{row.advice ?? row.rotation.says}</span>
            </p>
          )}
          <FactList facts={factsOf(credential, life, context)} />
        </section>
        <section class="card pad" aria-labelledby="acts-title">
          <h2 id="acts-title">{text("acts_title")}</h2>
          <div class="column">
            {row.page && <LinkButton href={row.page.href}>{row.page.label}</LinkButton>}
            {row.log && <LinkButton href={row.log.href}>{row.log.label}</LinkButton>}
            {row.wantsReview && (
              <Button onClick={() => void change({ type: "mark-reviewed", id }, text("said_reviewed", [label]))}>{text("mark_reviewed")}</Button>
            )}
            {life.needsAttention && state !== "exposed" && (
              <Button onClick={() => void change({ type: "snooze", id }, text("said_snoozed", [label]), { type: "snooze", id, days: 0 })}>{text("snooze")}</Button>
            )}
            {life.isSnoozed && <Button onClick={() => void change({ type: "snooze", id, days: 0 }, text("said_unsnoozed", [label]))}>{text("unsnooze")}</Button>}
            {state !== "revoked" && <Button onClick={() => go({ page: "keys", id, task: "exposed" })}>{text("was_exposed")}</Button>}
            {state === "revoked" ? (
              <Button onClick={() => void change({ type: "unrevoke-credential", id }, text("said_unrevoked", [label]))}>{text("unrevoke")}</Button>
            ) : (
              <Button onClick={() => void change({ type: "revoke-credential", id }, text("said_revoked", [label]), { type: "unrevoke-credential", id })}>
                {text("revoked_there")}
              </Button>
            )}
            <Button
              look="quiet"
              onClick={() => {
                go({ page: "keys" });
                void change({ type: "remove-credential", id }, text("said_removed", [label]), { type: "restore-credential", id });
              }}
            >
              {text("remove")}
            </Button>
          </div>
          {(predecessor ?? successor) && (
            <p class="sub kin">
              {predecessor && <a href={`#/keys/${predecessor.id}`}>{text("replaces", [predecessor.label])}</a>}
              {successor && <a href={`#/keys/${successor.id}`}>{text("replaced_by", [successor.label])}</a>}
            </p>
          )}
        </section>
      </div>
      <section aria-labelledby="exposures-title">
        <h2 id="exposures-title">{text("exposures_title")}</h2>
        <ExposureList exposures={exposures} desk={desk} empty={text("exposures_none_of_key")} />
      </section>
      {overrides.length > 0 && (
        <section aria-labelledby="overrides-title">
          <h2 id="overrides-title">{text("overrides_title")}</h2>
          <ul class="joined">
            {overrides.map((one) => (
              <li key={one.id} class="line">
                <span class="grow">
                  <bdi>{one.host}</bdi>
                  {one.expiresAt !== undefined && <span class="sub"> {text("override_ends", [sayDay(one.expiresAt, text)])}</span>}
                </span>
                <Button look="quiet" onClick={() => void change({ type: "remove-override", id: one.id }, text("said_override_removed", [one.host]))}>
                  {text("override_remove")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
