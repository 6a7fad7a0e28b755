/** What typing in a long field costs, by Chromium's own counter of script time, key by key, on a page that has no script of its own. */
import { PUBLIC_HOST } from "../e2e/field-page.ts";
import type { TestBrowser } from "../support/browsers.ts";

const PROSE = "The build runs on every change and prints what it measured; see the notes of the last release for the way it went.\n";

export interface TypingCost {
  /** Milliseconds of script for each key. */
  perKey: number[];
  /** Milliseconds of script after the last key, once the field has paused. */
  pause: number;
}

/** Types into a field of so many characters. */
export async function typingCost(browser: TestBrowser, characters: number, keys: number): Promise<TypingCost> {
  const page = await browser.page(`https://${PUBLIC_HOST}/strict`);
  await page.evaluate(
    (text) => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.value = text;
      field.focus();
      field.setSelectionRange(text.length, text.length);
    },
    PROSE.repeat(Math.ceil(characters / PROSE.length)).slice(0, characters),
  );
  // The first key wakes the page side of this frame; that is the paste bench's matter.
  await page.keyboard.press("a");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const spent = async () => ((await page.metrics()).ScriptDuration ?? 0) * 1000;
  const perKey: number[] = [];
  let before = await spent();
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press("abcdefghij klmnop"[key % 17] === " " ? "Space" : "a");
    const now = await spent();
    perKey.push(now - before);
    before = now;
  }
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const pause = (await spent()) - before;
  await page.close();
  return { perKey, pause };
}
