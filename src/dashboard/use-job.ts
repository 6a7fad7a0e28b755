/** A long task of a page: how far it is, how it is cancelled, and in what words it failed. Leaving the page cancels it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { BackupFailure } from "../backup/file.ts";
import type { Failure } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import type { MessageKey, Text } from "../ui/text.ts";

const BACKUP_FAILURES = {
  foreign: "backup_foreign",
  newer: "backup_newer",
  passphrase: "backup_wrong_passphrase",
  damaged: "backup_damaged",
  cancelled: "backup_cancelled",
} as const satisfies Record<BackupFailure, MessageKey>;

const WORDS: Readonly<Record<string, MessageKey>> = { ...FAILURES, ...BACKUP_FAILURES } satisfies Record<Failure | BackupFailure, MessageKey>;

export interface JobView {
  /** Absent while nothing is under way. */
  share: number | undefined;
  failure: string | undefined;
  run<T>(work: (job: { onProgress: (share: number) => void; signal: AbortSignal }) => Promise<T>): Promise<T | undefined>;
  cancel(): void;
}

export function useJob(text: Text): JobView {
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    share,
    failure,
    run: async (work) => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      setFailure(undefined);
      setShare(0);
      try {
        return await work({ onProgress: setShare, signal: stop.signal });
      } catch (error) {
        const known = error instanceof Error && "failure" in error && typeof error.failure === "string" ? WORDS[error.failure] : undefined;
        setFailure(text(known ?? "failure_registry_unavailable"));
        return undefined;
      } finally {
        setShare(undefined);
      }
    },
    cancel: () => current.current?.abort(),
  };
}
