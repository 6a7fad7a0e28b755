/** What a person is told of one credential, in finished sentences. Pure: no browser API, the clock is an argument. */
import type { Credential, Tier } from "../domain.ts";
import type { Lifecycle, Rotation } from "../lifecycle/lifecycle.ts";
import type { ShownProvider } from "../messages.ts";
import { sayCount, type MessageKey, type Text } from "./text.ts";

export interface Link {
  href: string;
  label: string;
}

export interface KeyRow {
  id: string;
  /** "Binance · grid-bot" */
  title: string;
  label: string;
  provider: string;
  tier: Tier;
  addresses: number;
  state: Credential["state"];
  /** Absent for a revoked key: there is nothing left to replace. */
  rotation?: Rotation & { says: string };
  masks: string[];
  /** What to do next, where there is something. */
  advice?: string;
  page?: Link;
  log?: Link;
  /** A replacement was begun and is not finished. */
  isReplacing: boolean;
  /** A key that can only read needs no regular look at its log. */
  wantsReview: boolean;
}

export interface RowContext {
  text: Text;
  /** Milliseconds since 1970. */
  now: number;
  providerOf: (id: string) => ShownProvider;
}

export function pageOf(id: string, { text, providerOf }: Pick<RowContext, "text" | "providerOf">): Link | undefined {
  const { name, keyPage } = providerOf(id);
  return keyPage === undefined ? undefined : { href: keyPage.value, label: text("open_key_page_of", [name]) };
}

export function sayRotation({ daysLeft, status }: Rotation, text: Text): string {
  if (status === "overdue") {
    return daysLeft === 0 ? text("rotation_today") : sayCount(-daysLeft, "rotation_overdue_one", "rotation_overdue_other", text);
  }
  return sayCount(daysLeft, "rotation_in_one", "rotation_in_other", text);
}

export function keyRow(credential: Credential, life: Lifecycle, context: RowContext): KeyRow {
  const { text, providerOf } = context;
  const page = pageOf(credential.provider, context);
  const log = logOf(credential.provider, context);
  const { tier } = life;
  const name = providerOf(credential.provider).name;
  return {
    id: credential.id,
    title: text("key_title", [name, credential.label]),
    label: credential.label,
    provider: name,
    tier,
    addresses: credential.ipAllowlist.length,
    state: credential.state,
    ...(credential.state !== "revoked" && { rotation: { ...life.rotation, says: sayRotation(life.rotation, text) } }),
    masks: credential.parts.map(({ mask }) => mask),
    ...(life.nextStep === "restrict-addresses" && { advice: text("advice_addresses") }),
    ...(page && { page }),
    ...(log && { log }),
    isReplacing: credential.rotation !== undefined,
    wantsReview: tier !== "read" && credential.state !== "revoked",
  };
}

export function logOf(id: string, { text, providerOf }: Pick<RowContext, "text" | "providerOf">): Link | undefined {
  const { name, log } = providerOf(id);
  return log === undefined ? undefined : { href: log.value, label: text("open_log_of", [name]) };
}

const STATES = {
  active: "state_active",
  exposed: "state_exposed",
  rotated: "state_rotated",
  revoked: "state_revoked",
} as const satisfies Record<Credential["state"], MessageKey>;

export const sayState = (state: Credential["state"], text: Text): string => text(STATES[state]);
