/**
 * The policy in force: what the browser hands out of the organisation's, over what the person has set. May not decide what a value means.
 *
 * `storage.managed` is not to be believed at once: in Chromium it answers `{}` for some seconds after an install and after the browser's
 * start. So the last policy is kept, and `{}` ends it only when the browser says that it has changed to nothing, or still says so a
 * minute later. Firefox rejects where there is no policy, and means it.
 */
import type { Settings } from "../messages.ts";
import type { SettledRules } from "../custom/settle.ts";

export const MANAGED_KEY = "managed-policy";
export const SETTINGS_KEY = "settings";
const EMPTY_SINCE_KEY = "managed-empty-since";

/** Some twenty times as long as Chromium was seen to take. */
export const EMPTY_BELIEVED_AFTER_MS = 60_000;

type Values = Record<string, unknown>;

interface Area {
  get(keys: string[]): Promise<Values>;
  set(values: Values): Promise<void>;
}

/** As much of the browser as is used. */
export interface Storage {
  local: Area;
  session: Area;
  managed: { get(): Promise<Values> };
  onChanged: { addListener(changed: (changes: Record<string, unknown>, area: string) => void): void };
}

export interface Policies {
  /** What is in force; the first answer waits for the disk. */
  settings(): Promise<Settings>;
  change(key: string, value: unknown): Promise<"changed" | "fixed" | "malformed">;
  /** Asks the browser for the organisation's policy, and tells everybody if it is another. Call it at every start. */
  refresh(): Promise<void>;
  /** The person's own settings are erased; the organisation's policy stays. */
  forget(): Promise<void>;
}

export interface PoliciesOptions {
  storage: Storage;
  settle: (managed: unknown, own: unknown) => SettledRules;
  /** Called after every change, when it is on disk. */
  onChange: (settings: Settings) => Promise<void>;
  now: () => number;
  /** Calls back later, if the worker lives so long; if not, its next start asks again. */
  later: (run: () => void, ms: number) => void;
}

export function policies({ storage, settle, onChange, now, later }: PoliciesOptions): Policies {
  let known: Promise<{ managed: Values; own: Values; settings: Settings }> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const state = () => (known ??= read());

  async function read() {
    const { [MANAGED_KEY]: stored, [SETTINGS_KEY]: set } = await storage.local.get([MANAGED_KEY, SETTINGS_KEY]);
    const managed = isValues(stored) ? stored : {};
    const own = isValues(set) ? set : {};
    return { managed, own, settings: { ...settle(managed, own), isManaged: Object.keys(managed).length > 0 } };
  }

  /** One change at a time: two that read before either has written would undo each other. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  }

  async function keep(key: string, values: Values): Promise<void> {
    await storage.local.set({ [key]: values });
    known = undefined;
    await onChange((await state()).settings);
  }

  async function take(isChange: boolean): Promise<void> {
    const { managed: before } = await state();
    const handed = await storage.managed.get().catch((error: unknown) => (isAbsence(error) ? "none" : "unclear"));
    if (handed === "unclear") return;
    const isEmpty = handed === "none" || Object.keys(handed).length === 0;
    if (isEmpty && Object.keys(before).length === 0) return;
    if (isEmpty && handed !== "none" && !isChange && !(await hasBeenEmpty())) return;
    if (!isEmpty) await storage.session.set({ [EMPTY_SINCE_KEY]: 0 });
    const after = handed === "none" ? {} : handed;
    if (JSON.stringify(after) !== JSON.stringify(before)) await keep(MANAGED_KEY, after);
  }

  /** Whether nothing else was heard for long enough in this run of the browser. */
  async function hasBeenEmpty(): Promise<boolean> {
    const { [EMPTY_SINCE_KEY]: since } = await storage.session.get([EMPTY_SINCE_KEY]);
    if (typeof since === "number" && since > 0) {
      const left = since + EMPTY_BELIEVED_AFTER_MS - now();
      if (left > 0) later(() => void inTurn(() => take(false)), left);
      return left <= 0;
    }
    await storage.session.set({ [EMPTY_SINCE_KEY]: now() });
    later(() => void inTurn(() => take(false)), EMPTY_BELIEVED_AFTER_MS);
    return false;
  }

  storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") void inTurn(() => take(true));
  });

  return {
    settings: async () => (await state()).settings,
    change: (key, value) =>
      inTurn(async () => {
        const { own, settings } = await state();
        const current = settings.values.find((each) => each.key === key);
        if (!current) return "malformed";
        if (current.source === "organisation-enforced") return "fixed";
        const changed = withValue(own, key.split("."), value);
        const { values, problems } = settle({}, value === undefined ? {} : withValue({}, key.split("."), value));
        if (problems.length > 0) return "malformed";
        // What nobody but an organisation may set is read from nowhere else.
        if (value !== undefined && values.find((each) => each.key === key)?.source !== "person") return "fixed";
        await keep(SETTINGS_KEY, changed);
        return "changed";
      }),
    refresh: () => inTurn(() => take(false)),
    forget: () => inTurn(() => keep(SETTINGS_KEY, {})),
  };
}

/** Firefox: "Managed storage manifest not found". */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && /manifest not found/i.test(error.message);
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy with one value set, or taken out with the groups that it leaves empty. */
function withValue(group: Values, [first = "", ...rest]: readonly string[], value: unknown): Values {
  const { [first]: before, ...others } = group;
  if (rest.length === 0) return value === undefined ? others : { ...others, [first]: value };
  const inner = withValue(isValues(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...others, [first]: inner };
}
