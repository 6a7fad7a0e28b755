/** The policy's storage in memory: what a test hands out as the organisation's, and what the person has set. */
import { type Policies, policies, type Storage } from "../../src/background/policies.ts";
import { settle } from "../../src/custom/settle.ts";

type Values = Record<string, unknown>;

/** An area of `chrome.storage`, as far as it is used. */
function area(values: Values = {}): Storage["local"] & { values: Values } {
  return {
    values,
    get: (keys) => Promise.resolve(Object.fromEntries(keys.filter((key) => Object.hasOwn(values, key)).map((key) => [key, values[key]]))),
    set: (more) => Promise.resolve(void Object.assign(values, structuredClone(more))),
  };
}

export interface FakeStorage extends Storage {
  local: ReturnType<typeof area>;
  session: ReturnType<typeof area>;
  /** What the browser hands out from now on; `null` where it says that there is no policy. */
  hand(managed: Values | null): void;
  /** Tells the listeners that the policy has changed. */
  announce(): void;
}

export function fakeStorage(managed: Values | null = {}): FakeStorage {
  const listeners: ((changes: Values, area: string) => void)[] = [];
  let handed = managed;
  return {
    local: area(),
    session: area(),
    managed: { get: () => (handed ? Promise.resolve(handed) : Promise.reject(new Error("Managed storage manifest not found"))) },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
    hand: (next) => void (handed = next),
    announce: () => listeners.forEach((listener) => listener({}, "managed")),
  };
}

/** Where a test is about something else: one policy, always in force. */
export function policiesOf(managed: Values = {}, own: Values = {}): Policies {
  const storage = fakeStorage(managed);
  Object.assign(storage.local.values, { "managed-policy": managed, settings: own });
  return policies({ storage, settle, onChange: () => Promise.resolve(), now: () => 0, later: () => undefined });
}
