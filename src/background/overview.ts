/** What needs a person, and in what order it is shown. */
import { classify } from "../destinations/classify.ts";
import type { Credential, Exposure } from "../domain.ts";
import { type Lifecycle, lifecycle, type Urgency } from "../lifecycle/lifecycle.ts";
import { isOpen } from "../lifecycle/response.ts";
import type { Overview, ShownProvider } from "../messages.ts";
import { ownPlaces, type Policy } from "../policy/policy.ts";
import { provider } from "../providers/catalog.ts";
import type { Bench } from "./judging.ts";
import { inForce } from "./overrides.ts";

const SHOWN_EXPOSURES = 50;
const SHOWN_CREDENTIALS = 200;

const ORDER: Readonly<Record<Urgency, number>> = { now: 0, soon: 1, advice: 2, none: 3 };

export interface Lived {
  credential: Credential;
  life: Lifecycle;
}

/** Of ten thousand it takes a tenth of a second, and the popup waits for it. */
let last: { of: readonly Credential[]; policy: Policy; at: number; lived: readonly Lived[] } | undefined;
const GOOD_FOR_MS = 60_000;

/** Those that need something first, then by the day their rotation is due; what is snoozed stands where it would without; revoked ones last. */
export function byUrgency(credentials: readonly Credential[], now: number, policy: Policy): readonly Lived[] {
  if (last?.of === credentials && last.policy === policy && now >= last.at && now - last.at < GOOD_FOR_MS) return last.lived;
  const lived = credentials
    .map((credential) => {
      const life = lifecycle(credential, now, policy);
      const rank = credential.state === "revoked" ? 9 : credential.state === "exposed" ? -1 : ORDER[life.urgency];
      return { credential, life, rank };
    })
    .sort((a, b) => a.rank - b.rank || a.life.rotation.dueAt - b.life.rotation.dueAt);
  last = { of: credentials, policy, at: now, lived };
  return lived;
}

/** What the popup says of the page in front. */
interface Asked {
  url?: string | undefined;
  isPrivate?: boolean;
  limit?: number;
}

export async function overview({ registry, policies, pauses, now }: Bench, { url, isPrivate = false, limit = SHOWN_CREDENTIALS }: Asked): Promise<Overview> {
  const { policy } = await policies.settings();
  const [credentials, exposures, overrides, paused] = await Promise.all([
    registry.credentials(),
    registry.exposures(SHOWN_EXPOSURES),
    registry.overrides(),
    pauses.list(isPrivate),
  ]);
  const isPage = url !== undefined && /^(?:https?|file):/.test(url);
  const here = isPage && classify(url, ownPlaces(policy));
  const standing = standingOf(credentials, exposures, now(), policy, limit);
  const providers = standing.credentials.map(({ provider }) => provider);
  return {
    ...standing,
    providers: shownProviders(here && here.provider !== undefined ? [...providers, here.provider] : providers),
    exposures,
    overrides: inForce(overrides, policy, now()),
    pauses: paused,
    ...(here && { here }),
    may: { pause: policy.pauseAllowed, checklist: policy.features.checklist },
  };
}

/** Who needs something, and how many in all. Pure. */
export function standingOf(
  credentials: readonly Credential[],
  exposures: readonly Exposure[],
  now: number,
  policy: Policy,
  limit: number,
): Pick<Overview, "credentials" | "lives" | "total" | "attention" | "fine" | "strange"> {
  const lived = byUrgency(credentials, now, policy);
  const listed = lived.slice(0, limit);
  const needing = lived.filter(({ life }) => life.needsAttention).length;
  const known = new Set(credentials.map(({ id }) => id));
  const strange = exposures.filter((one) => isOpen(one) && one.secrets.some(({ credentialId }) => credentialId === undefined || !known.has(credentialId)));
  return {
    credentials: listed.map(({ credential }) => credential),
    lives: listed.map(({ life }) => life),
    total: credentials.length,
    attention: needing + strange.length,
    fine: credentials.length - needing,
    strange: strange.map(({ id }) => id),
  };
}

function shownProviders(ids: readonly string[]): Record<string, ShownProvider> {
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const { name, keyPage, log } = provider(id);
      return [id, { name, ...(keyPage && { keyPage }), ...(log && { log }) }];
    }),
  );
}
