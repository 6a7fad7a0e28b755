/** One exposure: what to do about it, step by step, and what is recorded of it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Credential, Exposure, ResponseStep } from "../domain.ts";
import { nextResponseStep, responseSteps, wentWrong } from "../lifecycle/response.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { exposureRow } from "../ui/exposure-row.ts";
import { FactList } from "../ui/fact-list.tsx";
import { Notice } from "../ui/notice.tsx";
import { StepList } from "../ui/step-list.tsx";
import { joinList, type MessageKey, sayMoment } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { evidenceFacts, evidenceHtml, evidenceJson, sayStep } from "./evidence.ts";
import { Heading } from "./heading.tsx";
import { toHash } from "./route.ts";
import { useAnswer } from "./use-answer.ts";

const HINTS = {
  ...{ "move-funds": "step_move_funds_hint", revoke: "step_revoke_hint", replace: "step_replace_hint" },
  ...{ update: "step_update_hint", "review-log": "step_review_log_hint", "keep-evidence": "step_keep_evidence_hint" },
} as const satisfies Record<ResponseStep, MessageKey>;

export function ExposurePage({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text } = desk;
  const answer = useAnswer(desk, { type: "exposure", id }, [id]);
  if (answer === undefined) return <Heading title={text("loading")} />;
  if (answer.ok) return <Guide {...answer.value} desk={desk} />;
  return (
    <>
      <Heading title={text("nav_exposures")} />
      <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>
    </>
  );
}

function Guide({ exposure, credentials, desk }: { exposure: Exposure; credentials: Credential[]; desk: Desk }): JSX.Element {
  const { text, change, providerOf, save } = desk;
  const [now] = useState(desk.clock);
  const { id, at } = exposure;
  const row = exposureRow(exposure, { text, now });
  const [key] = credentials;
  const provider = key && providerOf(key.provider);
  const providerName = provider?.name ?? row.what;
  const title = text("exposure_title", [row.what, row.host]);
  const done = new Map(exposure.steps?.map(({ step, at: when }) => [step, when]));
  const link = (step: ResponseStep): JSX.Element | undefined => {
    const href = step === "revoke" ? (provider?.revoke?.value ?? provider?.keyPage?.value) : step === "review-log" ? provider?.log?.value : undefined;
    if (href !== undefined) return <LinkButton href={href}>{step === "revoke" ? text("open_key_page_of", [providerName]) : text("open_log_of", [providerName])}</LinkButton>;
    return step === "replace" && key ? <LinkButton href={toHash({ page: "keys", id: key.id, task: "rotate" })} here>{text("rotate")}</LinkButton> : undefined;
  };
  const file = `keybrake-exposure-${new Date(at).toISOString().slice(0, 10)}`;
  return (
    <>
      <p class="trail">
        <a href="#/exposures">{text("nav_exposures")}</a>
      </p>
      <Heading title={title} lead={text("exposure_lead", [row.outcome, sayMoment(at, text)])} />
      <p class="chips">
        <Chip tone={row.tone}>{row.outcome}</Chip>
        {row.isOpen && <Chip tone="due">{text("exposure_open")}</Chip>}
      </p>
      <div class="halves">
        <section class="card pad" aria-labelledby="guide-title">
          <h2 id="guide-title">{text("guide_title")}</h2>
          {!wentWrong(exposure) ? (
            <p class="sub">{text("guide_not_needed")}</p>
          ) : (
            <>
              <StepList
                steps={responseSteps(exposure).map((step) => ({
                  id: step,
                  title: sayStep(step, providerName, text),
                  hint: step === "update" && key?.integrations?.length ? joinList(key.integrations, text) : text(HINTS[step]),
                  isDone: done.has(step),
                  isNext: row.isOpen && nextResponseStep(exposure) === step,
                  action: link(step),
                }))}
                onToggle={(step, isDone) => {
                  const found = responseSteps(exposure).find((one) => one === step);
                  if (found) void change({ type: "response-step", id, step: found, done: isDone }, isDone ? text("said_step_done", [sayStep(found, providerName, text)]) : text("said_restored"));
                }}
              />
              {row.isOpen ? (
                <div class="row">
                  <Button look="primary" onClick={() => void change({ type: "settle-exposure", id }, text("said_settled"))}>
                    {text("guide_finish")}
                  </Button>
                  <Button look="quiet" onClick={() => void change({ type: "settle-exposure", id }, text("said_settled"))}>
                    {text("guide_false_alarm")}
                  </Button>
                </div>
              ) : (
                <p class="sub">{text("guide_done")}</p>
              )}
            </>
          )}
        </section>
        <section class="card pad" aria-labelledby="evidence-title">
          <h2 id="evidence-title">{text("report_title")}</h2>
          <FactList facts={evidenceFacts(exposure, text)} />
          <div class="row after">
            <Button onClick={() => save(`${file}.html`, "text/html", evidenceHtml(exposure, title, desk.clock(), providerName, text))}>{text("report_html")}</Button>
            <Button onClick={() => save(`${file}.json`, "application/json", evidenceJson(exposure, credentials, desk.clock()))}>{text("report_json")}</Button>
          </div>
        </section>
      </div>
    </>
  );
}
