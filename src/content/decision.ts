/** The page side's synchronous first answer: what is in this text, and is there reason to hold it? Asks nobody. */
import { classifyFrame, type OwnPlace } from "../destinations/classify.ts";
import { mergeCandidates } from "../custom/merge.ts";
import { digestOf, digestOfText } from "../detect/digest.ts";
import { maskOf } from "../detect/mask.ts";
import { scanAsked } from "../detect/asked.ts";
import { type Candidate, scan } from "../detect/scan.ts";
import { LEAST_WORDS } from "../detect/phrase-length.ts";
import { NoTables } from "../detect/tables.ts";
import type { Description, Destination, Digest, Span, Verdict } from "../domain.ts";
import { type CompanyFilter, findListed, mayBeListed } from "../company/filter.ts";
import { type Filter, findGated, findRegistered, tagOf } from "../filter.ts";
import { inMode, judge, strictest } from "../judge/judge.ts";
import { askingLabels } from "./asking-field.ts";
import { LIMITS } from "../limits.ts";
import type { JudgeAnswer, WireFinding } from "../messages.ts";
import type { PagePolicy } from "../policy/policy.ts";
import { isRuleOff, severityUnder } from "../policy/rules.ts";
import { customScan } from "./custom-slot.ts";

/** One secret in the text: what a rule says of it, or nothing but the registry's filter. */
export interface Suspect {
  digest: Digest;
  mask: string;
  /** UTF-16 length of the secret. */
  length: number;
  spans: readonly Span[];
  /** Absent where no rule knows it. */
  description?: Description;
  /** It may be what was copied on a key page a moment ago. */
  isCopied?: true;
  /** Name of the file it stands in, where it is in one. */
  file?: string;
}

export interface Decision {
  suspects: Suspect[];
  destination: Destination;
  /** By rules and defaults alone; `hold` where only the registry can tell. */
  action: Verdict["action"];
  /** Our own fault: the text could not be looked at, and so is held. `suspects` are those of other texts in the same question. */
  isUnchecked?: true;
  /** What it was decided by. */
  policy: PagePolicy;
}

/** What a text is asked about besides rules: the registered secrets, and those on the company's lists. */
export interface PageFilter extends Filter {
  company?: readonly CompanyFilter[];
  /** What was copied on a key page a moment ago. */
  copied?: Pick<Filter, "lengths" | "gates">;
}

/** Held until the registry has spoken: it may be a key that can withdraw. */
const UNTIL_KNOWN: Verdict = { action: "hold", reason: "matrix", severity: "high" };

/** What was copied on a key page, as long as only the worker knows which provider's: any exchange's secret. */
const COPIED = { kind: "api-secret", provider: "other", severity: "high", confidence: "structural", why: "copied" } as const;

/** Tokens that might be registered, while the filter has not arrived yet: dense, and with letters and digits. */
const DENSE_TOKEN = /[A-Za-z0-9+/_-]{16,512}={0,2}/g;

/**
 * @param filter what the worker has published, or null in the first milliseconds of a frame: then every dense token is a reason to ask.
 * @param isPassword typed into a password field: there only what is a credential for certain counts, as a login is not ours.
 */
export function decide(text: string, destination: Destination, filter: PageFilter | null, policy: PagePolicy, isPassword = false): Decision {
  const byDigest = new Map<Digest, Suspect>();
  const own = scanHere(text, destination);
  for (const { secret, ...found } of mergeCandidates(own, customScan()?.(text, own.length) ?? [])) {
    if (isRuleOff(found.rule, policy) || (isPassword && !isSurelyOurs(found))) continue;
    const description = { ...found, severity: severityUnder(found.rule, found.severity, policy) };
    const digest = digestOf(secret);
    if (byDigest.has(digest)) continue;
    byDigest.set(digest, { digest, mask: description.mask, length: secret.length, spans: description.spans, description });
  }
  for (const { span, digest } of filter ? knownIn(text, filter) : isPassword ? [] : denseTokens(text)) {
    if (byDigest.has(digest)) continue;
    const secret = text.slice(span.start, span.end);
    byDigest.set(digest, { digest, mask: maskOf(secret, "api-key"), length: secret.length, spans: [span] });
  }
  for (const { span, digest } of filter?.copied ? findGated(text, filter.copied, digestOfText) : []) {
    const secret = text.slice(span.start, span.end);
    byDigest.set(digest, { digest, mask: maskOf(secret, "api-key"), length: secret.length, spans: [span], ...byDigest.get(digest), isCopied: true });
  }
  // What may have been copied, and would be at home here whosever it is, is no reason to ask.
  const suspects = [...byDigest.values()].filter(({ description, isCopied, digest }) => description || !isCopied || (filter && mayBeKnown(digest, filter)) || judge(COPIED, undefined, destination, policy).action !== "allow");
  const verdicts = suspects.map((suspect) => judgeAlone(suspect, destination, filter, policy));
  return { suspects, destination, action: strictest(verdicts).action, policy };
}

/**
 * What the text says of itself; where it says nothing, what the field says that it goes into. At the issuer's, in a vault and at a tool made
 * for such keys the field asks for what belongs there.
 */
function scanHere(text: string, { kind }: Destination): readonly Candidate[] {
  let found;
  try {
    found = scan(text);
  } catch (fault) {
    if (fault instanceof NoTables && isPlain(text)) return [];
    throw fault;
  }
  return found.length > 0 || AT_HOME.has(kind) ? found : scanAsked(text, askingLabels);
}

/** Letters alone, in fewer words than a phrase has: all that is surely no secret where nothing can be looked up. */
function isPlain(text: string): boolean {
  const words = text.split(/[\s.,!?]+/);
  return words.length < LEAST_WORDS && words.every((word) => PLAIN_WORD.test(word));
}

const PLAIN_WORD = /^\p{L}{0,15}$/u;

const AT_HOME: ReadonlySet<Destination["kind"]> = new Set(["issuer", "vault", "local", "purpose"]);

const isSurelyOurs = ({ kind, confidence }: Description): boolean =>
  kind !== "password" && (confidence === "verified" || confidence === "structural");

function knownIn(text: string, filter: PageFilter): { span: Span; digest: Digest }[] {
  const listed = (filter.company ?? []).flatMap((each) => findListed(text, each, digestOfText));
  return [...findRegistered(text, filter, digestOfText), ...listed];
}

function mayBeKnown(digest: Digest, filter: PageFilter): boolean {
  return filter.tags.includes(tagOf(digest)) || (filter.company ?? []).some(({ bits }) => mayBeListed(digest, bits));
}

/** A registered secret may also be one that a rule rates low: what the filter knows is held until the worker has weighed it. */
function judgeAlone({ digest, description, isCopied }: Suspect, destination: Destination, filter: PageFilter | null, policy: PagePolicy): Verdict {
  if (isCopied && !(filter && mayBeKnown(digest, filter))) return strictest([COPIED, ...(description ? [description] : [])].map((one) => judge(one, undefined, destination, policy)));
  if (!description || (filter && mayBeKnown(digest, filter))) return inMode(UNTIL_KNOWN, policy);
  return judge(description, undefined, destination, policy);
}

/** What the worker would have answered without a registry: for when it does not answer in time. */
export function ownAnswer(order: readonly Suspect[], { destination, action, policy }: Decision): JudgeAnswer {
  const findings = order.map((suspect, index) => ({ index, verdict: judgeAlone(suspect, destination, null, policy) }));
  return { action, destination, findings };
}

function* denseTokens(text: string): Generator<{ span: Span; digest: Digest }> {
  let left: number = LIMITS.matches;
  for (const match of text.matchAll(DENSE_TOKEN)) {
    const [token] = match;
    if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) continue;
    if (left-- === 0) return;
    yield { span: { start: match.index, end: match.index + token.length }, digest: digestOfText(token) };
  }
}

/** What of a decision may leave the page. */
export function toWire(suspects: readonly Suspect[]): {
  findings: WireFinding[];
  matches: { digest: Digest; mask: string }[];
  /** Suspects in the order in which the worker numbers them. */
  order: Suspect[];
} {
  const described = suspects.filter((s) => s.description).slice(0, LIMITS.findings);
  const others = suspects.filter((s) => !s.description).slice(0, LIMITS.matches);
  return {
    findings: described.flatMap(({ digest, mask, description }) =>
      description
        ? [
            {
              rule: description.rule,
              confidence: description.confidence,
              why: description.why,
              part: description.part,
              severity: description.severity,
              mask,
              digest,
              credential: description.credential,
            },
          ]
        : [],
    ),
    matches: others.map(({ digest, mask }) => ({ digest, mask })),
    order: [...described, ...others],
  };
}

/**
 * What this frame is. `about:blank`, `srcdoc` and `blob:` frames inherit their origin; a sandboxed one has none, and is judged by the page
 * around it, without that page's trust.
 */
export function frameDestination(places: readonly OwnPlace[]): Destination {
  return classifyFrame({ url: location.href, origin: self.origin, top: [...(location.ancestorOrigins ?? [])].at(-1) ?? document.referrer }, places);
}
