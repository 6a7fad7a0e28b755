/** Memory of a browser's processes as Linux counts it; elsewhere nothing is known of it. */
import { readdirSync, readFileSync } from "node:fs";

const MS_BETWEEN_LOOKS = 50;

/** Resident megabytes of the processes with this in their command line; undefined where there is none to be read. */
export function residentMegabytes(words: string): number | undefined {
  try {
    const sizes = readdirSync("/proc").flatMap((id) => (/^\d+$/.test(id) ? megabytesOf(id, words) : []));
    return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return undefined;
  }
}

function megabytesOf(id: string, words: string): number[] {
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ").includes(words)) return [];
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1000];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Looks until it is told to stop; then says the most that was seen. */
export function watchMemory(words: string): () => number | undefined {
  let most = residentMegabytes(words);
  const timer = setInterval(() => (most = Math.max(most ?? 0, residentMegabytes(words) ?? 0)), MS_BETWEEN_LOOKS);
  return () => {
    clearInterval(timer);
    return most;
  };
}
