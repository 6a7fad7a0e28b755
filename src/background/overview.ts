/** What needs a person, and in what order it is shown. */
import { classify } from "../destinations/classify.ts";
import type { Credential } from "../domain.ts";
import { type Lifecycle, lifecycle, needsAttention, type Urgency } from "../lifecycle/lifecycle.ts";
import { isOpen } from "../lifecycle/response.ts";
import type { Overview } from "../messages.ts";
import { ownPlaces, type Policy } from "../policy/policy.ts";
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
  const lived = byUrgency(credentials, now(), policy);
  const known = new Set(credentials.map(({ id }) => id));
  // What went out and belongs to no key that is registered.
  const strangers = exposures.filter((one) => isOpen(one) && one.secrets.some(({ credentialId }) => credentialId === undefined || !known.has(credentialId)));
  const isPage = url !== undefined && /^(?:https?|file):/.test(url);
  const here = isPage && classify(url, ownPlaces(policy));
  return {
    credentials: lived.slice(0, limit).map(({ credential }) => credential),
    total: credentials.length,
    attention: lived.filter(({ life }) => needsAttention(life)).length + strangers.length,
    exposures,
    overrides: inForce(overrides, policy, now()),
    pauses: paused,
    ...(here && { here }),
  };
}
