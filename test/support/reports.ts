import type { Reports } from "../../src/background/reports.ts";

/** A browser that reports to nobody. */
export const noReports: Reports = {
  judged: () => Promise.resolve(),
  overridden: () => Promise.resolve(),
  start: () => Promise.resolve(),
  run: () => Promise.resolve(),
  sendNow: () => Promise.resolve("off"),
  stored: () => Promise.resolve(0),
  rows: () => Promise.resolve({ rows: [] }),
  forget: () => Promise.resolve(),
  page: () => Promise.resolve({ status: "off" }),
};
