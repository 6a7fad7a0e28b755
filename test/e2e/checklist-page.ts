/** How the tests look into the checklist: through the messages by which the popup reads it. The panel itself is in a closed shadow root. */
import type { Page } from "puppeteer-core";
import type { ChecklistModel, ChecklistPage } from "../../src/ui/checklist-model.ts";
import type { TestBrowser } from "../support/browsers.ts";

export interface Reader {
  /** What the checklist in the one tab that has one says, after an act if one is given. */
  read(checklist?: unknown): Promise<ChecklistPage>;
  /** Reads until it is so. */
  until(isSo: (page: ChecklistPage) => boolean, what: string): Promise<ChecklistPage>;
  close(): Promise<void>;
}

export const step = ({ model }: ChecklistPage, id: string): ChecklistModel["steps"][number] | undefined => model?.steps.find((one) => one.id === id);

/** An extension page that stays open behind the others and asks the tab. */
export async function openReader(browser: TestBrowser): Promise<Reader> {
  const asker = await browser.openPopupAsTab();
  const read = async (checklist: unknown = "read"): Promise<ChecklistPage> =>
    asker.evaluate(async (asked) => {
      const answers = await Promise.all(
        (await chrome.tabs.query({})).map(async ({ id }) => {
          try {
            return (await chrome.tabs.sendMessage(id ?? -1, { checklist: asked })) as ChecklistPage | undefined;
          } catch {
            return undefined;
          }
        }),
      );
      return answers.find((answer) => answer?.model !== undefined) ?? { view: "panel" as const, site: "" };
    }, checklist);
  return {
    read,
    async until(isSo, what) {
      let last: ChecklistPage = { view: "panel" as const, site: "" };
      for (let tries = 0; tries < 300; tries++) {
        last = await read();
        if (isSo(last)) return last;
        await new Promise((done) => setTimeout(done, 50));
      }
      const said = last.model?.steps.map(({ mark, title }) => `${mark}: ${title}`) ?? ["no checklist"];
      throw new Error(`${what} did not come about. ${[...said, JSON.stringify(last.registration)].join(" | ")}`);
    },
    close: () => asker.close(),
  };
}

/** The host of tab and panel, as a page can see it. */
export const hostBox = (page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> =>
  page.evaluate(() => {
    const host = document.querySelector("div[popover=manual]:popover-open");
    if (!host) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height };
  });

/** Where Tab stops in the open panel, in order, as the model tells it. */
export function stopsOf(model: ChecklistModel): string[] {
  const steps = model.steps.flatMap(({ id, lines, choices = [], tick, register }) => [
    ...lines.flatMap(({ source }) => (source ? [`link ${source.href}`] : [])),
    ...choices.map(({ value }) => `purpose ${value}`),
    ...(tick ? [`tick ${id}`] : []),
    ...(register === undefined ? [] : ["register"]),
  ]);
  return ["later", ...steps, "view", "dismiss"];
}

/** Opens the panel by a click on its tab. */
export async function openPanel(page: Page): Promise<void> {
  const tab = await waitForHost(page);
  await page.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
  await page.waitForFunction(() => (document.querySelector("div[popover=manual]")?.getBoundingClientRect().width ?? 0) > 150);
}

export async function waitForHost(page: Page): Promise<NonNullable<Awaited<ReturnType<typeof hostBox>>>> {
  await page.waitForFunction(() => document.querySelector("div[popover=manual]:popover-open") !== null, { timeout: 20_000 });
  const box = await hostBox(page);
  if (!box) throw new Error("The tab is gone again");
  return box;
}

/** Presses a button of the open panel as a keyboard does: the focus comes to it by Tab from the end of the page. */
export async function pressInPanel(page: Page, model: ChecklistModel, stop: string): Promise<void> {
  const at = stopsOf(model).indexOf(stop);
  if (at < 0) throw new Error(`${stop} is not in the panel: ${stopsOf(model).join(", ")}`);
  await page.evaluate(() => {
    // The last thing in the page before our host that takes a focus.
    const before = [...document.querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,[tabindex]")].filter((element) => element.offsetParent !== null && !(element as HTMLInputElement).disabled);
    const modal = document.querySelector("dialog[open]");
    (modal ? before.filter((element) => modal.contains(element)) : before).at(-1)?.focus();
  });
  for (let step = 0; step <= at; step++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}
