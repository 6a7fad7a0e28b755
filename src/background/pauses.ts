/** Sites that are left alone for a while. In `storage.session` only: memory, so that it is gone with the browser and leaves no trace of a private window. */
import * as v from "valibot";
import type { Pause } from "../domain.ts";

const KEY = "pauses";
const stored = v.array(v.object({ host: v.string(), until: v.number(), isPrivate: v.boolean() }));

interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export interface Pauses {
  pause(pause: Pause & { isPrivate: boolean }): Promise<void>;
  resume(host: string): Promise<boolean>;
  /** Those that run, without those of private windows. */
  list(): Promise<Pause[]>;
  isPaused(host: string): Promise<boolean>;
}

export function pauses(session: Area, now: () => number): Pauses {
  const running = async () => {
    const parsed = v.safeParse(stored, (await session.get([KEY]))[KEY]);
    return parsed.success ? parsed.output.filter(({ until }) => until > now()) : [];
  };
  return {
    pause: async (pause) => session.set({ [KEY]: [...(await running()).filter(({ host }) => host !== pause.host), pause] }),
    resume: async (host) => {
      const before = await running();
      const after = before.filter((one) => one.host !== host);
      await session.set({ [KEY]: after });
      return after.length < before.length;
    },
    list: async () => (await running()).filter(({ isPrivate }) => !isPrivate).map(({ host, until }) => ({ host, until })),
    isPaused: async (host) => (await running()).some((one) => one.host === host),
  };
}
