/** Everything that is known of one credential, in names and values. Pure; the clock is an argument. */
import type { Credential } from "../domain.ts";
import type { Lifecycle } from "../lifecycle/lifecycle.ts";
import type { Prospect } from "../lifecycle/prospect.ts";
import type { Risk, RiskReason } from "../lifecycle/risk.ts";
import { type RowContext, sayRotation } from "./key-row.ts";
import { joinList, type MessageKey, sayCount, sayDay, sayWhen, type Text } from "./text.ts";

export interface Fact {
  name: string;
  value: string;
  /** Shown as code, left to right: masks and addresses. */
  isCode?: boolean;
}

/** What nobody has said is left out. */
export function factsOf(credential: Credential, { rotation, prospects, risk, isSnoozed }: Lifecycle, { text, now }: Pick<RowContext, "text" | "now">): Fact[] {
  const day = (at: number) => sayDay(at, text);
  const yesNo = (value: boolean) => text(value ? "yes" : "no");
  const list = (items: readonly string[]) => joinList(items, text);
  const { ipAllowlist, pairs = [], integrations = [], parts } = credential;
  const facts: (Fact | false | undefined)[] = [
    credential.state !== "revoked" && { name: text("fact_rotation"), value: sayRotation(rotation, text) },
    { name: text("fact_period"), value: sayCount(rotation.everyDays, "days_one", "days_other", text) },
    maybe(prospects.flatMap((prospect) => sayProspect(prospect, now, text) ?? []).join(" "), (value) => ({ name: text("fact_provider"), value })),
    risk.level !== "none" && { name: text("fact_risk"), value: sayRisk(risk, text) },
    isSnoozed && maybe(credential.snoozedUntil, (at) => ({ name: text("fact_snoozed"), value: day(at) })),
    { name: text("fact_created"), value: day(credential.createdAt) },
    maybe(credential.rotatedAt, (at) => ({ name: text("fact_rotated"), value: day(at) })),
    maybe(credential.revokedAt, (at) => ({ name: text("fact_revoked"), value: day(at) })),
    maybe(credential.expiresAt, (at) => ({ name: text("fact_expires"), value: day(at) })),
    maybe(credential.reviewedAt, (at) => ({ name: text("fact_reviewed"), value: sayWhen(Math.min(at, now), now, text) })),
    maybe(credential.purpose, (value) => ({ name: text("fact_purpose"), value })),
    { name: text("fact_addresses"), value: ipAllowlist.length === 0 ? text("ip_any") : ipAllowlist.join(", "), isCode: ipAllowlist.length > 0 },
    maybe(credential.withdrawalAllowlist, (value) => ({ name: text("fact_withdrawal_allowlist"), value: yesNo(value) })),
    pairs.length > 0 && { name: text("fact_pairs"), value: list(pairs) },
    maybe(credential.subAccount, (value) => ({ name: text("fact_sub_account"), value })),
    maybe(credential.twoFactor, (value) => ({ name: text("fact_two_factor"), value: yesNo(value) })),
    integrations.length > 0 && { name: text("fact_integrations"), value: list(integrations) },
    { name: text("fact_masks"), value: parts.map(({ mask }) => mask).join("  "), isCode: true },
    maybe(credential.notes, (value) => ({ name: text("fact_notes"), value })),
  ];
  return facts.filter((fact): fact is Fact => fact !== false && fact !== undefined);
}

function maybe<T>(value: T | undefined, make: (value: T) => Fact): Fact | undefined {
  return value === undefined || value === "" ? undefined : make(value);
}

/** What the provider does by itself; the day that the person entered is a fact of its own. */
function sayProspect({ cause, loses, at, fact }: Prospect, now: number, text: Text): string | undefined {
  if (cause === "expiry") return undefined;
  const say = (all: MessageKey, trading: MessageKey, value: string) => text(loses === "trading" ? trading : all, [value]);
  if (at !== undefined) return at <= now ? say("prospect_past", "prospect_past_trading", sayDay(at, text)) : say("prospect_on", "prospect_on_trading", sayDay(at, text));
  const days = sayCount(fact?.value.days ?? 0, "days_one", "days_other", text);
  return cause === "inactivity" ? say("prospect_unused", "prospect_unused_trading", days) : say("prospect_password", "prospect_password_trading", days);
}

const REASONS = {
  exposed: "risk_exposed",
  "can-manage": "risk_can_manage",
  "can-withdraw": "risk_can_withdraw",
  "can-trade": "risk_can_trade",
  "any-address": "risk_any_address",
  "any-withdrawal-address": "risk_any_withdrawal",
  "no-two-factor": "risk_no_two_factor",
  "old-still-works": "risk_old_works",
  overdue: "risk_overdue",
} as const satisfies Record<RiskReason, MessageKey>;

const LEVELS = { low: "risk_low", medium: "risk_medium", high: "risk_high" } as const satisfies Record<Exclude<Risk["level"], "none">, MessageKey>;

function sayRisk({ level, reasons }: Risk, text: Text): string {
  const word = level === "none" ? "" : text(LEVELS[level]);
  const list = joinList(reasons.map((reason) => text(REASONS[reason])), text);
  return list === "" ? word : text("risk_says", [word, list]);
}
