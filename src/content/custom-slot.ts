/** Where the script of company rules leaves its scan for the page side. In the isolated world, which no page can reach. */
import type { Candidate } from "../detect/scan.ts";

export type CustomScan = (text: string, credential: number) => Candidate[];

const SLOT = "keybrakeCustomScan";

/** Nothing where the organisation has no such rules. An own property only: an element of that name is an inherited one. */
export function customScan(): CustomScan | undefined {
  const left: unknown = Object.hasOwn(globalThis, SLOT) ? Reflect.get(globalThis, SLOT) : undefined;
  return isScan(left) ? left : undefined;
}

/** Only our own other script can have left it. */
const isScan = (left: unknown): left is CustomScan => typeof left === "function";

/** @returns false where it has been there already: the script can come twice, by registration and into open tabs. */
export function offerCustomScan(scan: CustomScan): boolean {
  if (customScan()) return false;
  Object.defineProperty(globalThis, SLOT, { value: scan });
  return true;
}
