/** Lets through, or swallows, the paste events that we cause ourselves, ahead of the interceptor. */

/** Sees a paste event before anything else does. `true`: it is ours, the interceptor leaves it alone. */
export type Gate = (event: ClipboardEvent) => boolean;

let current: Gate | null = null;

export const gateSees = (event: ClipboardEvent): boolean => current?.(event) ?? false;

/** Runs `action` with every paste event inside it going to `gate`. Synchronous, so no foreign event can slip in. */
export function withGate<T>(gate: Gate, action: () => T): T {
  const outer = current;
  current = gate;
  try {
    return action();
  } finally {
    current = outer;
  }
}
