/** What is recorded of an exposure -> a report to keep. Pure. A mask and facts go in, so that no secret can come out. */
import type { Credential, DestinationKind, Exposure, ResponseStep, VerdictAction } from "../domain.ts";
import { sayOutcome, sayPlace } from "../ui/exposure-row.ts";
import type { Fact } from "../ui/key-facts.ts";
import { localeOf, type MessageKey, sayMoment, type Text } from "../ui/text.ts";

const ROADS = { paste: "road_paste", drop: "road_drop", file: "road_file", typed: "road_typed", submit: "road_submit", copy: "road_copy", told: "road_told" } as const satisfies Record<Exposure["road"], MessageKey>;
const VERDICTS = { allow: "verdict_allow", notify: "verdict_notify", hold: "verdict_hold", block: "verdict_block" } as const satisfies Record<VerdictAction, MessageKey>;
const KINDS = {
  ...{ issuer: "place_issuer", vault: "place_vault", local: "place_local", purpose: "place_purpose" },
  ...{ unknown: "place_unknown", "third-party": "place_third_party", shared: "place_shared", public: "place_public" },
} as const satisfies Record<DestinationKind, MessageKey>;
export const STEPS = {
  ...{ "move-funds": "step_move_funds", revoke: "step_revoke", replace: "step_replace" },
  ...{ update: "step_update", "review-log": "step_review_log", "keep-evidence": "step_keep_evidence" },
} as const satisfies Record<ResponseStep, MessageKey>;

/** `provider` stands in one of the sentences only; the others do not use it. */
export const sayStep = (step: ResponseStep, provider: string, text: Text): string => text(STEPS[step], step === "revoke" ? [provider] : []);

export function evidenceFacts(exposure: Exposure, text: Text): Fact[] {
  const { secrets, kind, road, action, choice, reason, at, settledAt } = exposure;
  return [
    ...secrets.map(({ label, mask }) => ({ name: text("report_secret"), value: `${label} ${mask}` })),
    { name: text("report_place"), value: sayPlace(exposure, text) },
    ...(road === "told" ? [] : [{ name: text("report_kind"), value: text(KINDS[kind]) }]),
    { name: text("report_road"), value: `${text(ROADS[road])}, ${sayMoment(at, text)}` },
    // What nobody saw was judged by nobody.
    ...(road === "told" ? [] : [{ name: text("report_verdict"), value: text(VERDICTS[action]) }, { name: text("report_choice"), value: sayOutcome(choice, text) }]),
    ...(reason === undefined ? [] : [{ name: text("report_reason"), value: reason }]),
    ...(settledAt === undefined ? [] : [{ name: text("report_settled"), value: sayMoment(settledAt, text) }]),
  ];
}

/** For machines: times in ISO 8601, no fingerprint, since even that is nobody else's business. */
export function evidenceJson(exposure: Exposure, credentials: readonly Credential[], now: number): string {
  const iso = (at: number) => new Date(at).toISOString();
  const { id, at, road, host, kind, action, choice, reason, settledAt, steps = [], secrets } = exposure;
  const report = {
    ...{ report: "keybrake-exposure", version: 1, madeAt: iso(now), id, at: iso(at), road, host, kind, action, choice },
    ...(reason !== undefined && { reason }),
    ...(settledAt !== undefined && { settledAt: iso(settledAt) }),
    steps: steps.map((done) => ({ step: done.step, at: iso(done.at) })),
    secrets: secrets.map(({ rule, label, mask, severity, credentialId }) => {
      const known = credentials.find((credential) => credential.id === credentialId);
      return { rule, label, mask, severity, ...(known && { provider: known.provider, tiers: known.tiers, ipRestricted: known.ipAllowlist.length > 0 }) };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A document of its own, without scripts; everything that is set in is escaped. */
export function evidenceHtml(exposure: Exposure, title: string, now: number, provider: string, text: Text): string {
  const rows = evidenceFacts(exposure, text).map(({ name, value }) => `<tr><th scope="row">${escape(name)}</th><td>${escape(value)}</td></tr>`);
  const steps = (exposure.steps ?? []).map(({ step, at }) => `<li>${escape(sayStep(step, provider, text))} <small>${escape(sayMoment(at, text))}</small></li>`);
  return [
    `<!doctype html><html lang="${escape(localeOf(text))}"><head><meta charset="utf-8"><title>${escape(title)}</title>`,
    `<style>body{font:15px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}th{width:30%;font-weight:600}small,footer{color:#555}</style></head>`,
    `<body><h1>${escape(title)}</h1><table>${rows.join("")}</table>`,
    steps.length > 0 ? `<h2>${escape(text("report_steps"))}</h2><ol>${steps.join("")}</ol>` : "",
    `<footer><p>${escape(text("report_made", [sayMoment(now, text)]))}</p></footer></body></html>\n`,
  ].join("\n");
}

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
