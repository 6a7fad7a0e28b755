/** The page that opens once, after the installation; not where the organisation has said no. */
import type { Settings } from "../messages.ts";

/**
 * An organisation that installs Keybrake may say so a moment later: in Chromium `storage.managed` was empty for some three seconds after a
 * forced install. Below the half minute after which an idle worker is stopped.
 */
const POLICY_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 500;

export interface WelcomeEdge {
  settings(): Promise<Pick<Settings, "isManaged" | "policy">>;
  /** "admin": by an organisation. "development": from a folder. */
  installType(): Promise<string>;
  pause(ms: number): Promise<unknown>;
  open(page: { isActive: boolean }): Promise<unknown>;
}

export async function welcome({ settings, installType, pause, open }: WelcomeEdge): Promise<void> {
  const by = await installType();
  if (by === "admin") for (let waited = 0; waited < POLICY_WITHIN_MS && !(await settings()).isManaged; waited += LOOK_EVERY_MS) await pause(LOOK_EVERY_MS);
  if (!(await settings()).policy.features.firstRun) return;
  // Who loads it from a folder is at work on something else, or a test: then it waits in the background.
  await open({ isActive: by !== "development" });
}
