/** What can go wrong with the registry, in the contract's words. */
import type { Failure } from "../messages.ts";

export class RegistryError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure, options);
    this.name = "RegistryError";
    this.failure = failure;
  }
}

/** Any error of IndexedDB as one of ours. A full disk can be told to a person; everything else means that the registry cannot be asked. */
export function toRegistryError(cause: unknown): RegistryError {
  if (cause instanceof RegistryError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : "";
  return new RegistryError(name === "QuotaExceededError" ? "storage-full" : "registry-unavailable", { cause });
}
