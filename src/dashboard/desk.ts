/** What every page of the dashboard is given: its way to the worker, its words, its clock. Types only. */
import type { UiRequest } from "../messages.ts";
import type { Policy } from "../policy/policy.ts";
import type { Provider } from "../providers/provider.ts";
import type { Ask } from "../ui/asking.ts";
import type { Text } from "../ui/text.ts";
import type { Route } from "./route.ts";

export interface Desk {
  ask: Ask;
  text: Text;
  /** Milliseconds since 1970. */
  clock: () => number;
  providers: ReadonlyMap<string, Provider>;
  providerOf: (id: string) => Provider;
  /** The settings in force; the built-in ones until the worker has told. */
  policy: Policy;
  go: (route: Route) => void;
  /** Says what was done or went wrong, in the place that is read out. */
  say: (tone: "ok" | "bad", words: string, undo?: UiRequest) => void;
  /** Asks for a change, says how it went, and lets every list be read again. `true` if it was done. */
  change: (request: UiRequest, done: string, undo?: UiRequest) => Promise<boolean>;
  /** Lets every list be read again. */
  reload: () => void;
  /** A key was registered: says so, and lets every list be read again. */
  added: (label: string) => void;
  /** Counts up with each change: what was read before may be old. */
  turn: number;
  /** Whether the browser lets Keybrake into private windows. */
  isPrivateGuarded: () => Promise<boolean>;
  /** Gives the person a file. */
  save: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void;
}
