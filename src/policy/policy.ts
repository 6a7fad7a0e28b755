/** What is allowed where, as data: the team's settings over these defaults. Pure; no browser API. */
import type { DestinationKind, Severity, Tier, VerdictAction } from "../domain.ts";

export type Matrix = Readonly<Record<Severity, Readonly<Record<DestinationKind, VerdictAction>>>>;

export interface Policy {
  /** What losing it costs, against where it is going. Read it with the footnotes that `judge` adds. */
  matrix: Matrix;
  /** Days after which a credential with this as its highest tier is due for rotation. */
  rotateEveryDays: Readonly<Record<Tier, number>>;
  /** How many days ahead a rotation is announced. */
  rotationNoticeDays: number;
  /** Whether a person may allow a credential on a host for good. */
  allowOverrides: boolean;
}

/** Half of the columns agree in every row: the places a secret may be, and the places where others read it. */
function row(home: VerdictAction, purpose: VerdictAction, unknown: VerdictAction, outside: VerdictAction, open: VerdictAction) {
  return { issuer: home, vault: home, local: home, purpose, unknown, "third-party": outside, shared: outside, public: open };
}

export const defaultPolicy: Policy = {
  matrix: {
    //              home     purpose  unknown   outside   public
    critical: row("allow", "hold", "hold", "hold", "block"),
    high: row("allow", "allow", "hold", "hold", "hold"),
    medium: row("allow", "allow", "notify", "hold", "hold"),
    low: row("allow", "allow", "allow", "notify", "notify"),
  },
  rotateEveryDays: { read: 90, trade: 90, withdraw: 30, manage: 30 },
  rotationNoticeDays: 14,
  allowOverrides: true,
};
