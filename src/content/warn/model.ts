/** What a warning says, worked out from what was found and judged. Pure: no browser API, and never a secret. */
import type { CompanyLabel } from "../../company/list-file.ts";
import type { Description, Road } from "../../domain.ts";
import type { JudgeAnswer, RecognisedCredential } from "../../messages.ts";
import type { WarningChoice } from "../../ui/warning.tsx";
import type { WarnedLine, WarningModel } from "../../ui/warning-model.ts";
import type { PagePolicy } from "../../policy/policy.ts";
import { wayThrough } from "../../policy/rules.ts";
import { localeOf, type MessageKey, sayCount, sayDay, type Text } from "../../ui/text.ts";
import { actLine, costLine, evidenceLine, isSending, isWallet, titleLine, whyLine } from "./lines.ts";

export type { WarningModel };

/** A secret as the warning may know it: what its rule says, and its mask. */
export type WarnedSecret = Pick<
  Description,
  "rule" | "label" | "kind" | "mask" | "confidence" | "why" | "severity" | "credential"
> & {
  /** UTF-16 length of the secret. */
  length: number;
  /** The provider's name as people write it, where a rule names one. */
  providerName?: string | undefined;
  /** Follows "It can". */
  grants?: string | undefined;
  /** Where it is revoked; shown only if it is an https address. */
  revoke?: string | undefined;
  /** Name of the file it stands in. */
  file?: string | undefined;
};

export interface WarningInput {
  /** In the order of the request: its findings, then its matches. `JudgedFinding.index` points in here. */
  secrets: readonly WarnedSecret[];
  answer: JudgeAnswer;
  /** What the organisation says of ways through, and of itself. */
  policy: Pick<PagePolicy, "mode" | "overrides" | "organisation">;
  /** False when no answer came in time and the page side judged by itself. */
  registryAsked: boolean;
  /** How it came: decides what the buttons are called. Default: a paste. */
  road?: Road;
  /** False where nothing sensible would be left without the secrets. Default: true. */
  canRedact?: boolean;
  /** False where pressing the keys once more cannot put the text back. */
  canRepeat: boolean;
  isMac: boolean;
  /** What was chosen before, which the page would not take: often the person's own keys still can do it. */
  stuck?: WarningChoice;
  /** The page may have come to stand before us. Default: no. */
  mayBeRead?: boolean;
}

/** A finding with its judgement: what the sentences are made from. */
export interface Judged {
  secret: WarnedSecret;
  action: JudgeAnswer["action"];
  reason: JudgeAnswer["findings"][number]["verdict"]["reason"];
  severity: WarnedSecret["severity"];
  record?: RecognisedCredential;
  company?: CompanyLabel;
}

const ACTIONS = ["block", "hold", "notify", "allow"] as const;
const SEVERITIES = ["critical", "high", "medium", "low"] as const;
const MOST_SHOWN = 4;

export const PLACES = {
  public: "place_public",
  shared: "place_shared",
  "third-party": "place_third_party",
  unknown: "place_unknown",
  purpose: "place_purpose",
  issuer: "place_issuer",
  vault: "place_vault",
  local: "place_local",
} as const satisfies Record<JudgeAnswer["destination"]["kind"], MessageKey>;

/** Gravest first: what is refused before what is held, then by what it costs, then what the registry knows. */
function rank(input: WarningInput): Judged[] {
  const judged = input.answer.findings.flatMap(({ index, verdict, record, company }): Judged[] => {
    const secret = input.secrets[index];
    if (secret === undefined || (verdict.action === "allow" && input.stuck === undefined)) return [];
    return [{ secret, action: verdict.action, reason: verdict.reason, severity: verdict.severity, ...(record && { record }), ...(company && { company }) }];
  });
  const key = (one: Judged) =>
    ACTIONS.indexOf(one.action) * 100 + SEVERITIES.indexOf(one.severity) * 10 + (one.record === undefined ? 1 : 0);
  return judged.sort((a, b) => key(a) - key(b));
}

/** Key and secret of one credential are one thing to a person. */
function credentialOf({ record, secret }: Judged): string {
  return record === undefined ? `#${secret.credential}` : `${record.provider} ${record.label}`;
}

function lineOf({ secret, record, company }: Judged, named: boolean, text: Text): WarnedLine {
  const kind = company && record === undefined ? company.label : secret.rule === "registered" && record !== undefined ? text("registered_secret", [record.providerName]) : secret.label;
  const own = named && record !== undefined ? text("secret_of_key", [kind, record.label]) : kind;
  const label = secret.file === undefined ? own : text("secret_in_file", [own, secret.file]);
  return { label, mask: secret.mask, size: sayCount(secret.length, "characters_one", "characters_other", text) };
}

function linkOf({ secret, record, company }: Judged, text: Text): WarningModel["link"] {
  if (company?.help?.startsWith("https://")) return { href: company.help, label: text("company_help") };
  const href = record?.keyPage ?? secret.revoke;
  const name = record?.providerName ?? secret.providerName;
  if (href === undefined || !href.startsWith("https://")) return undefined;
  return { href, label: name === undefined ? text("open_key_page") : text("open_key_page_of", [name]) };
}

/** What a place is said to need is its own word: with the page and the day. */
function sourceOf({ reason }: Judged, { needsFrom }: JudgeAnswer["destination"], text: Text): Pick<WarningModel["facts"][number], "source"> {
  if (reason !== "more-than-needed" || needsFrom?.source.startsWith("https://") !== true) return {};
  const { source, checkedOn } = needsFrom;
  return { source: { href: source, label: text("checklist_fact", [new URL(source).hostname.replace(/^www\./, ""), sayDay(Date.parse(checkedOn), text)]) } };
}

/** What the organisation adds, and where it can be asked. */
export function organisationOf({ organisation }: WarningInput["policy"], text: Text): Pick<WarningModel, "organisation"> {
  const { name, text: said, helpLink, contact } = organisation;
  if (said === "" && helpLink === "" && contact === "") return {};
  return {
    organisation: {
      name,
      text: said,
      ...(contact !== "" && { contact: text("organisation_contact", [contact]) }),
      ...(helpLink.startsWith("https://") && { link: { href: helpLink, label: name === "" ? text("organisation_help") : text("organisation_help_of", [name]) } }),
    },
  };
}

const WORDS = {
  paste: { chip: "warning_chip", drop: "choose_drop", redact: "choose_redact", redactMany: "choose_redact_many", go: "choose_paste", why: "choose_paste_reason" },
  drop: { chip: "chip_drop", drop: "drop_not", redact: "drop_redact", redactMany: "drop_redact_many", go: "drop_go", why: "drop_go_reason" },
  file: { chip: "chip_file", drop: "file_not", redact: "choose_redact", redactMany: "choose_redact_many", go: "file_go", why: "file_go_reason" },
  send: { chip: "chip_send", drop: "send_not", redact: "send_redact", redactMany: "send_redact_many", go: "send_go", why: "send_go_reason" },
} as const satisfies Record<string, Record<string, MessageKey>>;

/** What the chip and the buttons are called: what is held decides it. */
export function wordsFor(road: Road, { canRedact = true, isMany }: { canRedact?: boolean; isMany: boolean }, text: Text): WarningModel["words"] {
  const words = WORDS[isSending(road) ? "send" : road === "drop" || road === "file" ? road : "paste"];
  return {
    chip: text(words.chip),
    drop: text(words.drop),
    ...(canRedact && { redact: text(isMany ? words.redactMany : words.redact) }),
    go: text(words.go),
    goWithReason: text(words.why),
  };
}

/** What went wrong before; or that typed text is in the page already, so that only the sending could be held. */
export function noticeFor(road: Road, input: Pick<WarningInput, "stuck" | "canRepeat" | "isMac" | "mayBeRead">, text: Text): Pick<WarningModel, "notice"> {
  if (input.stuck === "redacted") return { notice: text("stuck_redacted") };
  if (input.stuck) {
    if (!input.canRepeat) return { notice: text("stuck_otherwise") };
    return { notice: text("stuck", [pasteKeys(input.isMac, text)]) };
  }
  if (isSending(road)) return { notice: text("notice_typed") };
  return input.mayBeRead ? { notice: text("notice_rewritten") } : {};
}

const pasteKeys = (isMac: boolean, text: Text): string => (isMac ? "⌘V" : text("keys_paste"));

/** The keys that paste it whole: where that is offered, or was chosen and did not work. */
export function keysFor(way: WarningModel["pasteAnyway"], { stuck, canRepeat, isMac }: Pick<WarningInput, "stuck" | "canRepeat" | "isMac">, text: Text): Pick<WarningModel, "repeatKeys"> {
  const isChosen = stuck !== undefined && stuck !== "redacted";
  return (isChosen || way === "offered") && canRepeat ? { repeatKeys: pasteKeys(isMac, text) } : {};
}

/** Throws where nothing is held: a warning about nothing would be a fault of the caller. */
export function warningModel(input: WarningInput, text: Text): WarningModel {
  const all = rank(input);
  const worst = all[0];
  if (worst === undefined) throw new Error("a warning needs at least one held finding");
  const { answer } = input;
  const isBlocked = all.some(({ action }) => action === "block");
  const way = wayThrough(isBlocked ? "block" : "hold", input.policy);
  const isCritical = all.some((one) => one.severity === "critical" || isWallet(one));
  const credentials = new Set(all.map(credentialOf)).size;
  const place = answer.destination.name ?? answer.destination.host;
  const road = input.road ?? "paste";
  const context = { worst, credentials, count: all.length, destination: answer.destination, place, road };
  const link = isWallet(worst) ? undefined : linkOf(worst, text);
  return {
    title: titleLine(context, text),
    words: wordsFor(road, { ...input, isMany: all.length > 1 }, text),
    isGrave: isBlocked || isCritical || answer.destination.kind === "public",
    secrets: all.slice(0, MOST_SHOWN).map((one) => lineOf(one, credentials > 1, text)),
    ...(all.length > 1 && { count: sayCount(all.length, "secrets_one", "secrets_other", text) }),
    ...(all.length > MOST_SHOWN && {
      more: text("and_more", [new Intl.NumberFormat(localeOf(text)).format(all.length - MOST_SHOWN)]),
    }),
    host: answer.destination.host,
    place: text(PLACES[answer.destination.kind]),
    facts: [
      { topic: "why", text: whyLine(context, text), ...sourceOf(worst, answer.destination, text) },
      { topic: "cost", text: costLine(context, text) },
      { topic: "act", text: actLine(context, text) },
    ],
    ...(link && { link }),
    ...organisationOf(input.policy, text),
    pasteAnyway: way,
    allowHere: way !== "refused" && !isBlocked && !isCritical && input.registryAsked && !answer.isPrivate,
    ...keysFor(way, input, text),
    ...noticeFor(road, input, text),
    evidence: evidenceLine(worst, input.registryAsked, text),
  };
}
