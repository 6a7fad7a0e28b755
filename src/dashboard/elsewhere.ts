/** Says when something was changed elsewhere: in the popup, by a paste, in another tab. What is changed here is read again anyway. */
import { GLANCE } from "../platform/glance.ts";
import { browser } from "../platform/own-page.ts";

/** Longer than between its going and its coming back. */
const LATER_MS = 400;
/** What is written so soon after the person has come back was changed before. */
const BACK_MS = 1_000;

/** Runs it once after changes that follow each other closely; in a tab that nobody sees, when it is seen. */
export function onChangedElsewhere(run: () => void): void {
  let isStale = false;
  let cameBackAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    if (!isStale || document.hidden) return;
    isStale = false;
    run();
  };
  const comeBack = (): void => {
    cameBackAt = performance.now();
    catchUp();
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (!(GLANCE in changes) || (document.hasFocus() && performance.now() - cameBackAt > BACK_MS)) return;
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(catchUp, LATER_MS);
  });
  addEventListener("focus", comeBack);
  document.addEventListener("visibilitychange", comeBack);
}
