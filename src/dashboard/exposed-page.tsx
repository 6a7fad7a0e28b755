/** The person says that a key got out: where, if that is known, and then its guide. A guide that is open already is gone on with. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { weaknessOf } from "../detect/strength.ts";
import type { CredentialDetail } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { isOpen } from "../ui/exposure-row.ts";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Desk } from "./desk.ts";
import { ExposureList } from "./exposure-list.tsx";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

const LONGEST_PLACE = 200;

export function ExposedPage({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text } = desk;
  const answer = useAnswer(desk, { type: "credential", id }, [id]);
  if (answer === undefined) return <Heading title={text("loading")} />;
  if (answer.ok) return <Telling detail={answer.value} desk={desk} />;
  return (
    <>
      <Heading title={text("was_exposed")} />
      <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>
    </>
  );
}

function Telling({ detail, desk }: { detail: CredentialDetail; desk: Desk }): JSX.Element {
  const { text, change, go } = desk;
  const { id, label } = detail.credential;
  // The same however often the button is pressed: it is written once.
  const [request] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState("");
  const [isMistaken, setMistaken] = useState(false);
  const open = detail.exposures.filter(isOpen);
  const tell = async () => {
    const host = placeOf(place);
    if (host === undefined) return setMistaken(true);
    if (await change({ type: "tell-exposure", request, credentialId: id, ...(host !== "" && { host }) }, text("said_told", [label]))) go({ page: "exposures", id: request });
  };
  return (
    <div class="narrow">
      <p class="trail">
        <a href={`#/keys/${id}`}>{label}</a>
      </p>
      <Heading title={text("exposed_title", [label])} lead={text("exposed_lead")} />
      {open.length > 0 && (
        <section aria-labelledby="open-title">
          <h2 id="open-title">{text("exposed_open")}</h2>
          <ExposureList exposures={open} desk={desk} empty="" />
        </section>
      )}
      <form
        class="stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void tell();
        }}
      >
        <TextField id="place" label={text("exposed_where")} hint={text("exposed_where_hint")} error={isMistaken ? text("exposed_where_key") : undefined} value={place} maxLength={LONGEST_PLACE} onValue={setPlace} />
        <div class="row">
          <Button look={open.length > 0 ? "plain" : "primary"} type="submit">
            {text("exposed_begin")}
          </Button>
          <LinkButton look="quiet" href={`#/keys/${id}`} here>
            {text("exposed_not")}
          </LinkButton>
        </div>
      </form>
    </div>
  );
}

/** An address is cut down to its host. What looks like a key is not kept: it is in the wrong field. */
export function placeOf(said: string): string | undefined {
  const place = said.trim();
  if (/^https?:\/\//i.test(place) && URL.canParse(place)) return new URL(place).host;
  return place.split(/\s+/).some((word) => !/[./]/.test(word) && weaknessOf(word) === undefined) ? undefined : place;
}
