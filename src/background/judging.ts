/** Judges what a page side has found, and writes it down before it answers. */
import type { CompanyLabel } from "../company/list-file.ts";
import { customFacts } from "../custom/facts.ts";
import type { Confidence, Credential, CredentialKind, Destination, Exposure, Severity, Verdict } from "../domain.ts";
import { judge, mayBeOverridden, strictest } from "../judge/judge.ts";
import type { FormatFacts, JudgeAnswer, JudgedFinding, JudgeRequest, RecognisedCredential, WaitingHold, WaitRequest } from "../messages.ts";
import type { Policy } from "../policy/policy.ts";
import { isRuleOff, severityUnder, wayThrough } from "../policy/rules.ts";
import { provider } from "../providers/catalog.ts";
import { labelsBeyond } from "../providers/labels.ts";
import type { Known, Registry } from "../registry/registry.ts";
import type { Company } from "./company.ts";
import type { Copied, CopiedList } from "./copied.ts";
import { copiedKnowledge, isTold, severityOfCopied } from "./copied-facts.ts";
import type { Pauses } from "./pauses.ts";
import type { Policies } from "./policies.ts";
import type { Reports } from "./reports.ts";
import type { PageSender } from "./sender.ts";
import { counts } from "./overrides.ts";

/** What the engine knows of a rule; the page side's word is not taken for it. */
export interface RuleKnowledge extends FormatFacts {
  kind: CredentialKind;
  provider: string;
}

export interface Bench {
  registry: Registry;
  policies: Policies;
  pauses: Pauses;
  company: Company;
  copied: CopiedList;
  reports: Reports;
  ruleFacts: (id: string) => RuleKnowledge | undefined;
  now: () => number;
}

/** The policy, and what is known of every rule there is: the company's after Keybrake's own. */
export async function rulesInForce(bench: Bench): Promise<Pick<Bench, "ruleFacts"> & { policy: Policy }> {
  const { policy, customRules } = await bench.policies.settings();
  return { policy, ruleFacts: (id) => bench.ruleFacts(id) ?? customFacts(id, customRules, policy.organisation.name) };
}

type Secret = Exposure["secrets"][number];
type Asked = Pick<JudgeRequest, "findings" | "matches">;
type Judged = JudgedFinding & { secret: Secret; about: { provider: string; confidence: Confidence } };

/** Rejects with a {@link RegistryError}: then nothing was judged, and the page side goes by its own rules. */
export async function judgeRequest(request: JudgeRequest, sender: PageSender, bench: Bench): Promise<JudgeAnswer> {
  const { destination } = sender;
  const { policy, ...inForce } = await rulesInForce(bench);
  const judged = await weigh(request, sender, policy, { ...bench, ...inForce });
  const verdict = strictest(judged.map((one) => one.verdict));
  if (verdict.action !== "allow" && !sender.isPrivate) {
    const choice = request.passed || verdict.action === "notify" ? "passed" : "pending";
    const happened = { id: request.request, at: bench.now(), action: verdict.action, choice } as const;
    const concerned = judged.filter((one) => one.verdict.action !== "allow");
    await bench.registry.record({
      ...happened,
      road: request.road,
      host: destination.host,
      kind: destination.kind,
      secrets: concerned.map((one) => one.secret),
    });
    // Kept before it is answered, as the exposure is; where that fails, nobody waits for it.
    await bench.reports.judged(happened, concerned.map(({ secret, about, verdict: { action } }) => ({ secret, action, ...about })), destination).catch(() => undefined);
  }
  return { action: verdict.action, destination, ...(sender.isPrivate && { isPrivate: true as const }), findings: judged.map(({ secret: _secret, about: _about, ...answer }) => answer) };
}

/** What the popup shows of a hold that waits. Without a registry it is judged by its rules alone, as its warning was. */
export async function describeWaiting(request: WaitRequest, sender: PageSender, bench: Bench): Promise<WaitingHold> {
  const { destination, isPrivate } = sender;
  const { policy, ...inForce } = await rulesInForce(bench);
  const asked = await weigh(request, sender, policy, { ...bench, ...inForce }).catch(() => undefined);
  const judged = (asked ?? request.findings.map((_, index) => judgeOne(request, index, { prints: [], fingerprint: "" }, false, destination, policy, { ...bench, ...inForce }))).filter(
    (one) => one !== undefined,
  );
  const verdicts = judged.map(({ verdict }) => verdict);
  return {
    request: request.request,
    at: bench.now(),
    road: request.road,
    destination,
    secrets: [
      ...judged.map(({ secret: { label, mask } }) => ({ label, mask })),
      // What only the registry could name.
      ...(asked ? [] : request.matches.map(({ mask }) => ({ label: "", mask }))),
    ],
    pasteAnyway: wayThrough(strictest(verdicts).action, policy),
    ...(isPrivate && { isPrivate: true as const }),
    allowHere: asked !== undefined && !isPrivate && verdicts.every((verdict) => mayBeOverridden(verdict, policy)),
  };
}

async function weigh(request: Asked, { destination, isPrivate }: Pick<PageSender, "destination" | "isPrivate">, policy: Policy, bench: Bench): Promise<Judged[]> {
  const digests = [...request.findings, ...request.matches].map(({ digest }) => digest);
  const known = await bench.registry.look(digests);
  // The company's lists are a help, and no reason to judge nothing where they cannot be read.
  const listed = await bench.company.look(digests, policy).catch(() => []);
  const overridden = await bench.registry.isOverridden(
    known.map(({ prints }) => prints),
    destination.host,
    (one) => counts(one, policy, bench.now()),
  );
  const isPaused = policy.pauseAllowed && (await bench.pauses.isPaused(destination.host, isPrivate));
  const copied = await Promise.all(known.map(({ prints }) => bench.copied.find(prints)));
  const successors = await Promise.all(known.map(async ({ credential }) => (credential?.replacedBy === undefined ? undefined : bench.registry.credential(credential.replacedBy))));
  return known
    .flatMap((one, index) => judgeOne(request, index, { ...one, company: listed[index], copied: copied[index], replacedAt: successors[index]?.credential.rotatedAt }, overridden[index] ?? false, destination, policy, bench) ?? [])
    .map((one) => (isPaused ? { ...one, verdict: whilePaused(one.verdict) } : one));
}

/** A pause is for what a person could wave through one by one: not for what is blocked, nor for what can only be lost once. */
function whilePaused(verdict: Verdict): Verdict {
  const isGrave = verdict.action === "allow" || verdict.action === "block" || verdict.severity === "critical";
  return isGrave ? verdict : { ...verdict, action: "allow", reason: "paused" };
}

function judgeOne(
  request: Asked,
  index: number,
  { fingerprint, credential, company, copied, replacedAt }: Known & { company?: CompanyLabel | undefined; copied?: Copied | undefined; replacedAt?: number | undefined },
  override: boolean,
  destination: Destination,
  policy: Policy,
  { ruleFacts }: Bench,
): Judged | undefined {
  const finding = request.findings[index];
  const match = request.matches[index - request.findings.length];
  const own = finding && !isRuleOff(finding.rule, policy) ? ruleFacts(finding.rule) : undefined;
  // The page it was copied from names its provider; a format of its own, or the registry, is surer still.
  const from = copied && !credential && !(own && isTold(finding)) ? copied : undefined;
  const told = from && copiedKnowledge(from, ruleFacts);
  const facts = told ?? own;
  // A filter hit that nobody has registered: chance, and nothing to warn of.
  if (!facts && !credential && !company) return undefined;
  const rule = facts ?? { label: credential?.label ?? company?.label ?? "", kind: "api-key" as const, provider: credential?.provider ?? "" };
  const confidence = from ? "structural" : company ? "verified" : (finding?.confidence ?? "verified");
  const verdict = judge(
    // The severity is the finding's own: an expired token or a test key is worth less than its rule says.
    { ...rule, severity: from ? severityOfCopied(from, finding?.severity) : severityOf(finding, company, policy), confidence, ...(from ? { why: "copied" } : !company && { why: finding?.why }) },
    credential,
    destination,
    policy,
    override,
  );
  return {
    index,
    verdict,
    ...(facts && { format: formatOf(facts) }),
    ...(credential && { record: recognised(credential, destination, replacedAt) }),
    ...(company && { company }),
    ...(from && { why: "copied" as const }),
    about: { provider: rule.provider, confidence },
    secret: {
      rule: told?.rule ?? finding?.rule ?? "registered",
      label: credential?.label ?? company?.label ?? rule.label,
      mask: (finding ?? match)?.mask ?? "",
      fingerprint,
      severity: verdict.severity,
      ...(credential && { credentialId: credential.id }),
    },
  };
}

/** A company's secret is worth what an unknown one is at the least: somebody put it on the list. */
function severityOf(finding: Asked["findings"][number] | undefined, company: CompanyLabel | undefined, policy: Policy): Severity {
  if (!finding) return "high";
  const severity = severityUnder(finding.rule, finding.severity, policy);
  return company && (severity === "low" || severity === "medium") ? "high" : severity;
}

function formatOf({ label, providerName, grants, revoke }: RuleKnowledge): FormatFacts {
  return { label, providerName, grants, revoke };
}

/** No more than the warning shows: not the id, the notes, the addresses or the dates. */
function recognised({ label, provider: id, tiers, ipAllowlist, state, revokedAt }: Credential, { needs }: Destination, replacedAt: number | undefined): RecognisedCredential {
  const { name, keyPage } = provider(id);
  const beyond = needs === undefined ? [] : labelsBeyond(id, tiers, needs);
  return {
    ...{ label, provider: id, providerName: name, tiers, ipRestricted: ipAllowlist.length > 0, state },
    ...(replacedAt !== undefined && { replacedAt }),
    ...(revokedAt !== undefined && { revokedAt }),
    ...(keyPage && { keyPage: keyPage.value }),
    ...(beyond.length > 0 && { beyond }),
  };
}

