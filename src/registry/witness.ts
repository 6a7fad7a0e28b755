/**
 * Remembers outside the database that there is one. A browser may throw a database away, or a disk may lose it: an empty one in its place
 * would say "all quiet" where every key has become a stranger. So an empty database is believed only where there was none.
 */
import { RegistryError } from "./failure.ts";
import { type Database, INSTALL } from "./schema.ts";

export interface Witness {
  /** Id of the database that was last seen. */
  read(): Promise<string | undefined>;
  write(install: string): Promise<void>;
  /** What was there is given up: an empty database is believed again. */
  forget(): Promise<void>;
}

/** Rejects with `registry-lost` where a database was and another, empty one is now. */
export async function confirm(database: Database, witness: Witness): Promise<void> {
  const [install, seen] = await Promise.all([database.get("meta", INSTALL), witness.read()]);
  if (typeof install === "string") {
    if (install !== seen) await witness.write(install);
    return;
  }
  if (seen !== undefined) throw new RegistryError("registry-lost");
  const fresh = crypto.randomUUID();
  // The database first: a witness without a database would be a loss that never was.
  await database.put("meta", fresh, INSTALL);
  await witness.write(fresh);
}
