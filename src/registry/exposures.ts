/** What went where, what the person decided, and what was done about it. Every method is one transaction. */
import type { Choice, Exposure, Override, ResponseStep } from "../domain.ts";
import { mayBeOverridden } from "../judge/judge.ts";
import { isOpen, nextResponseStep, responseSteps } from "../lifecycle/response.ts";
import type { Context } from "./context.ts";
import { indexed, type StoredCredential, type StoredExposure } from "./schema.ts";

/** The person's answer to a hold, with the host the browser says it comes from. */
export interface Answered {
  request: string;
  host: string;
  choice: Exclude<Choice, "pending" | "passed">;
  reason?: string | undefined;
  /** When "always allow this here" ends; absent means when it is taken back. */
  expiresAt?: number | undefined;
}

/** Where a page of exposures ended. */
export interface ExposureMark {
  at: number;
  id: string;
}

export interface Exposures {
  /** Writes an exposure once, however often it is told. */
  record(exposure: Exposure): Promise<void>;
  /** Never undoes a decision, and takes it only from where the question was asked. `allow` may be given only for `allowed-here`. */
  choose(answered: Answered): Promise<boolean>;
  settle(id: string): Promise<boolean>;
  /** Ticks or unticks a step of its guide; the last one settles it. */
  respond(id: string, step: ResponseStep, done: boolean): Promise<boolean>;
  /** Ticks these steps of everything that exposes a credential. */
  respondFor(credentialId: string, steps: readonly ResponseStep[]): Promise<void>;
  exposure(id: string): Promise<Exposure | undefined>;
  /** The newest, and those that are open however old. */
  exposures(limit: number): Promise<Exposure[]>;
  /** Newest first, from after a mark; only those about one credential where one is given. */
  exposurePage(before: ExposureMark | undefined, limit: number, credentialId?: string): Promise<{ exposures: Exposure[]; next?: ExposureMark; total: number }>;
  openExposures(): Promise<number>;
  /** Whether any fingerprint of each secret is allowed on this host, by an override that still counts. */
  isOverridden(prints: readonly (readonly string[])[], host: string, counts: (override: Override) => boolean): Promise<boolean[]>;
  overrides(): Promise<Override[]>;
  overridesFor(fingerprints: readonly string[]): Promise<Override[]>;
  removeOverride(id: string): Promise<boolean>;
}

export function exposures({ connection, now }: Context): Exposures {
  return {
    record: (exposure) =>
      connection.write(
        ["exposures", "credentials"],
        async (tx) => {
          const store = tx.objectStore("exposures");
          if ((await store.getKey(exposure.id)) === undefined) await store.put(await marked(exposure, tx.objectStore("credentials")));
        },
        ["credentials"],
      ),

    choose: ({ request, host, choice, reason, expiresAt }) =>
      connection.write(["exposures", "overrides", "credentials"], async (tx) => {
        const store = tx.objectStore("exposures");
        const exposure = await store.get(request);
        if (!exposure || exposure.host !== host) return false;
        // The page side asks again when it had no answer: what is decided stays, and saying the same twice is no mistake.
        if (exposure.choice !== "pending") return exposure.choice === choice;
        await store.put(await marked({ ...exposure, choice, ...(reason !== undefined && { reason }) }, tx.objectStore("credentials")));
        if (choice !== "allowed-here") return true;
        const overrides = tx.objectStore("overrides");
        for (const { fingerprint, mask, label, severity } of exposure.secrets) {
          if (!mayBeOverridden({ action: exposure.action, severity })) continue;
          const before = await overrides.index("place").get([fingerprint, host]);
          // It was asked about although there was one: that one counts no more.
          if (before !== undefined) await overrides.delete(before.id);
          const said = { ...(reason !== undefined && { reason }), ...(expiresAt !== undefined && { expiresAt }) };
          await overrides.put({ id: crypto.randomUUID(), fingerprint, host, at: now(), mask, label, ...said });
        }
        return true;
      }, ["credentials"]),

    settle: (id) =>
      connection.write(["exposures"], async (tx) => {
        const store = tx.objectStore("exposures");
        const exposure = await store.get(id);
        if (exposure?.open === undefined) return false;
        await store.put(settled(exposure, now()));
        return true;
      }),

    respond: (id, step, done) =>
      connection.write(["exposures", "credentials"], async (tx) => {
        const store = tx.objectStore("exposures");
        const exposure = await store.get(id);
        if (!exposure || !responseSteps(exposure).includes(step)) return false;
        const { settledAt: _settledAt, ...unsettled } = exposure;
        const after = { ...unsettled, steps: ticked(exposure, [step], done, now()) };
        const isDone = nextResponseStep(after) === undefined;
        await store.put(isDone ? settled(after, now()) : await marked(after, tx.objectStore("credentials")));
        return true;
      }, ["credentials"]),

    respondFor: (credentialId, steps) =>
      connection.write(["exposures"], async (tx) => {
        const store = tx.objectStore("exposures");
        for (const exposure of await store.index("exposes").getAll(credentialId)) {
          // A text that held several secrets is not dealt with when one of them is.
          if (exposure.secrets.some((one) => one.credentialId !== credentialId)) continue;
          const after = { ...exposure, steps: ticked(exposure, steps, true, now()) };
          await store.put(nextResponseStep(after) === undefined ? settled(after, now()) : after);
        }
      }),

    exposure: (id) => connection.read(["exposures"], async (tx) => {
        const stored = await tx.objectStore("exposures").get(id);
        return stored && shown(stored);
      }),

    exposures: (limit) =>
      connection.read(["exposures"], async (tx) => {
        const store = tx.objectStore("exposures");
        const newest: StoredExposure[] = [];
        let cursor = await store.index("at").openCursor(null, "prev");
        while (cursor && newest.length < limit) {
          newest.push(cursor.value);
          cursor = await cursor.continue();
        }
        const known = new Set(newest.map(({ id }) => id));
        const open = await store.index("open").getAll(null, limit);
        return [...newest, ...open.filter(({ id }) => !known.has(id)).sort((a, b) => b.at - a.at)].map(shown);
      }),

    exposurePage: (before, limit, credentialId) =>
      connection.read(["exposures"], async (tx) => {
        const store = tx.objectStore("exposures");
        if (credentialId !== undefined) {
          const of = (await store.index("of").getAll(credentialId)).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
          const rest = before === undefined ? of : of.filter(({ at, id }) => at < before.at || (at === before.at && id < before.id));
          return pageOf(rest.slice(0, limit + 1), limit, of.length);
        }
        const total = await store.count();
        const rows: StoredExposure[] = [];
        let cursor = await store.index("at").openCursor(before === undefined ? null : IDBKeyRange.upperBound(before.at), "prev");
        // The rows of the very same time that the page before has shown already.
        while (before && cursor && cursor.value.at === before.at && cursor.value.id >= before.id) cursor = await cursor.continue();
        while (cursor && rows.length <= limit) {
          rows.push(cursor.value);
          cursor = await cursor.continue();
        }
        return pageOf(rows, limit, total);
      }),

    openExposures: () => connection.read(["exposures"], (tx) => tx.objectStore("exposures").index("open").count()),

    isOverridden: (prints, host, counts) =>
      connection.read(["overrides"], async (tx) => {
        const place = tx.objectStore("overrides").index("place");
        return Promise.all(
          prints.map(async (all) => {
            const found = await Promise.all(all.map((one) => place.get([one, host])));
            return found.some((one) => one !== undefined && counts(one));
          }),
        );
      }),

    overrides: () => connection.read(["overrides"], (tx) => tx.objectStore("overrides").getAll()),

    overridesFor: (fingerprints) =>
      connection.read(["overrides"], async (tx) => {
        const place = tx.objectStore("overrides").index("place");
        return (await Promise.all(fingerprints.map((one) => place.getAll(IDBKeyRange.bound([one], [one, []]))))).flat();
      }),

    removeOverride: (id) =>
      connection.write(["overrides"], async (tx) => {
        const overrides = tx.objectStore("overrides");
        if ((await overrides.getKey(id)) === undefined) return false;
        await overrides.delete(id);
        return true;
      }),
  };
}

/** With its index fields. Nothing is left to do about credentials that no provider accepts any more. */
async function marked(exposure: Exposure, credentials: { get(id: string): Promise<StoredCredential | undefined> }): Promise<StoredExposure> {
  const { open: _open, ...rest }: Exposure & { open?: 1 } = exposure;
  if (!isOpen(rest)) return indexed(rest);
  const states = await Promise.all(rest.secrets.map(async ({ credentialId }) => (credentialId === undefined ? undefined : (await credentials.get(credentialId))?.state)));
  return indexed(states.every((state) => state === "revoked") ? rest : { ...rest, open: 1 });
}

function settled({ open: _open, ...exposure }: Exposure & { open?: 1 }, now: number): StoredExposure {
  return indexed({ ...exposure, settledAt: now });
}

function ticked({ steps = [] }: Exposure, which: readonly ResponseStep[], done: boolean, now: number): { step: ResponseStep; at: number }[] {
  const others = steps.filter(({ step }) => !which.includes(step));
  const before = new Map(steps.map((one) => [one.step, one]));
  return done ? [...others, ...which.map((step) => before.get(step) ?? { step, at: now })] : others;
}

/** An exposure as everyone else sees it. */
export function shown(stored: StoredExposure): Exposure {
  const { open: _open, of: _of, exposes: _exposes, ...exposure } = stored;
  return exposure;
}

function pageOf(rows: readonly StoredExposure[], limit: number, total: number): { exposures: Exposure[]; next?: ExposureMark; total: number } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { exposures: page.map(shown), total, ...(rows.length > limit && last && { next: { at: last.at, id: last.id } }) };
}
