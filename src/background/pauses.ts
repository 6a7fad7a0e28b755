/** Sites that are left alone for a while. In `storage.session` only: memory, so that it is gone with the browser; of private windows with the last of them. */
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
  resume(host: string, isPrivate: boolean): Promise<boolean>;
  /** Those that run: of private windows or of the others, as neither counts in the other. */
  list(isPrivate: boolean): Promise<Pause[]>;
  isPaused(host: string, isPrivate: boolean): Promise<boolean>;
  /** The last private window was closed. */
  forgetPrivate(): Promise<void>;
}

interface Place {
  host: string;
  isPrivate: boolean;
}

const isSame = (a: Place, b: Place): boolean => a.host === b.host && a.isPrivate === b.isPrivate;

export function pauses(session: Area, now: () => number): Pauses {
  const running = async () => {
    const parsed = v.safeParse(stored, (await session.get([KEY]))[KEY]);
    return parsed.success ? parsed.output.filter(({ until }) => until > now()) : [];
  };
  return {
    pause: async (pause) => session.set({ [KEY]: [...(await running()).filter((one) => !isSame(one, pause)), pause] }),
    resume: async (host, isPrivate) => {
      const before = await running();
      const after = before.filter((one) => !isSame(one, { host, isPrivate }));
      await session.set({ [KEY]: after });
      return after.length < before.length;
    },
    list: async (isPrivate) => (await running()).filter((one) => one.isPrivate === isPrivate).map(({ host, until }) => ({ host, until })),
    isPaused: async (host, isPrivate) => (await running()).some((one) => isSame(one, { host, isPrivate })),
    forgetPrivate: async () => session.set({ [KEY]: (await running()).filter(({ isPrivate }) => !isPrivate) }),
  };
}
