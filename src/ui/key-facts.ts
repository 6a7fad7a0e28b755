/** Everything that is known of one credential, in names and values. Pure; the clock is an argument. */
import type { Credential } from "../domain.ts";
import type { Lifecycle } from "../lifecycle/lifecycle.ts";
import { type RowContext, sayRotation } from "./key-row.ts";
import { joinList, sayCount, sayDay, sayWhen } from "./text.ts";

export interface Fact {
  name: string;
  value: string;
  /** Shown as code, left to right: masks and addresses. */
  isCode?: boolean;
}

/** What nobody has said is left out. */
export function factsOf(credential: Credential, { rotation }: Lifecycle, { text, now }: Pick<RowContext, "text" | "now">): Fact[] {
  const day = (at: number) => sayDay(at, text);
  const yesNo = (value: boolean) => text(value ? "yes" : "no");
  const list = (items: readonly string[]) => joinList(items, text);
  const { ipAllowlist, pairs = [], integrations = [], parts } = credential;
  const facts: (Fact | false | undefined)[] = [
    credential.state !== "revoked" && { name: text("fact_rotation"), value: sayRotation(rotation, text) },
    { name: text("fact_period"), value: sayCount(rotation.everyDays, "days_one", "days_other", text) },
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
