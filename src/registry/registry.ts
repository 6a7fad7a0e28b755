/** What this browser knows of credentials, exposures and overrides. IndexedDB and WebCrypto only; no secret, no digest is ever stored. */
import { type Connection, connect } from "./connection.ts";
import type { Context } from "./context.ts";
import { type Credentials, credentials } from "./credentials.ts";
import { type Exposures, exposures } from "./exposures.ts";
import { keyring } from "./keyring.ts";
import { type Rotations, rotations } from "./rotations.ts";
import { type Transfer, transfer } from "./transfer.ts";

export type { Known } from "./credentials.ts";

export interface Registry extends Credentials, Rotations, Exposures, Transfer {
  /** Another number than before whenever something that is shown may have changed. Of this worker only: the next one counts anew. */
  changes(): number;
  close(): Promise<void>;
}

/** `now` is the clock; tests give their own. Every method rejects with a {@link RegistryError} and nothing else. */
export function openRegistry(connection: Connection = connect(), now: () => number = Date.now): Registry {
  const context: Context = { connection, ring: keyring(connection, now), now };
  return { ...credentials(context), ...rotations(context), ...exposures(context), ...transfer(context), changes: () => connection.turn("credentials", "fingerprints", "exposures", "overrides"), close: () => connection.close() };
}
