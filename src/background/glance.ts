/**
 * Keeps what the popup draws first (`platform/glance.ts`) true to the registry: taken away with each change, written again a moment later. So it
 * costs nobody a wait, and what lies there is either what is or nothing; the popup asks the worker all the same.
 */
import type { Overview } from "../messages.ts";
import type { Bench } from "./judging.ts";
import type { Outlets } from "./outlets.ts";
import { overview } from "./overview.ts";

/** More than a popup is high. */
const ROWS = 8;
/** Of ten thousand keys it takes a tenth of a second; a flood of holds shall not make it a tenth each. */
const LATER_MS = 250;

export interface Glance {
  /** Call it after everything that may have changed the registry. Nobody waits for it. */
  follow(): void;
  /** Writes it anew, whatever was known before: another day, another policy. */
  renew(): void;
}

export function glance(bench: Bench, { showGlance }: Pick<Outlets, "showGlance">): Glance {
  let seen = bench.registry.changes();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (): Promise<void> => {
    const before = bench.registry.changes();
    const now = await look(bench).catch(() => undefined);
    // What was changed meanwhile has a turn of its own.
    if (bench.registry.changes() === before) await showGlance(now);
  };
  const renew = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write().catch(() => undefined), LATER_MS);
  };
  return {
    renew,
    follow: () => {
      const now = bench.registry.changes();
      if (now === seen) return;
      seen = now;
      void showGlance(undefined).catch(() => undefined);
      renew();
    },
  };
}

/** Without what is about a page in front: which one it is, and where Keybrake is paused. And without fingerprints, which nobody is shown. */
async function look(bench: Bench): Promise<Overview> {
  const all = await overview(bench, { limit: ROWS });
  const credentials = all.credentials.map((one) => ({ ...one, parts: one.parts.map((part) => ({ ...part, fingerprint: "" })) }));
  return { ...all, credentials, exposures: all.exposures.slice(0, ROWS), overrides: all.overrides.slice(0, ROWS), pauses: [] };
}
