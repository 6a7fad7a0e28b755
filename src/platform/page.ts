/**
 * The browser as the page side sees it, without the polyfill (10 kB in every frame). Nothing here throws: after an update of the extension
 * the old page side is cut off, every call of its `chrome` fails, and a paste that is held must still find its way out.
 */
import type { CustomRule } from "../custom/rule.ts";
import type { Answer, Answers, COMPANY_FILTER_PREFIX, CompanyPageFilter, CUSTOM_RULES_KEY, FrameMessage, PAGE_STATE_KEY, PageRequest, PageState } from "../messages.ts";
import type { PagePolicy } from "../policy/policy.ts";
import { english } from "./english.ts";
import { TABLE_KEY, textOf } from "./table-sentences.ts";

/** The value of `PAGE_STATE_KEY`, repeated here so that the page side does not carry the contract's parsers. */
const PAGE_STATE: typeof PAGE_STATE_KEY = "page-state";
const CUSTOM_RULES: typeof CUSTOM_RULES_KEY = "custom-rules";

/** Likewise. */
const COMPANY_FILTER: typeof COMPANY_FILTER_PREFIX = "company-filter:";

/** As much of the API as is used; both browsers return promises. */
interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(hear: (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void): void };
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: { addListener(changed: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void };
  };
  i18n: { getMessage(key: string, substitutions?: string[]): string };
}

/**
 * An element with the id `browser` is a property of the page's global too, in the isolated world as well, so that a page could offer one
 * of its own. It is inherited, though; the real one is the global's own.
 */
function api(): Api | undefined {
  const scope: { browser?: Api; chrome?: Api } = globalThis;
  return Object.hasOwn(scope, "browser") ? scope.browser : scope.chrome;
}

/** Whether the extension that injected this script is still there. */
export function isAlive(): boolean {
  try {
    return api()?.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the worker. No worker, or no sensible answer from it, is the failure `registry-unavailable`. */
export async function ask<R extends PageRequest>(request: R): Promise<Answer<Answers[R["type"]]>> {
  try {
    const answer: unknown = await api()?.runtime.sendMessage(request);
    if (isAnswer<Answers[R["type"]]>(answer)) return answer;
  } catch {
    // The worker was stopped while it answered, or the extension is gone.
  }
  return { ok: false, failure: "registry-unavailable" };
}

/** What the worker last published; `undefined` where there is nothing or nobody to ask. */
export async function readPageState(): Promise<PageState | undefined> {
  try {
    const stored = await api()?.storage.local.get(PAGE_STATE);
    return toPageState(stored?.[PAGE_STATE]);
  } catch {
    return undefined;
  }
}

/** A company list's filter; `undefined` where it is not there or nobody can be asked. */
export async function readCompanyFilter(id: string): Promise<Uint8Array | undefined> {
  try {
    const key = COMPANY_FILTER + id;
    const stored: unknown = (await api()?.storage.local.get(key))?.[key];
    return typeof stored === "string" ? Uint8Array.from(atob(stored), (character) => character.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

export function onPageState(changed: (state: PageState) => void): void {
  try {
    api()?.storage.onChanged.addListener((changes, area) => {
      const state = area === "local" ? toPageState(changes[PAGE_STATE]?.newValue) : undefined;
      if (state) changed(state);
    });
  } catch {
    // Cut off: what was read last stays true for this page.
  }
}

/** Hears what the worker says to this frame; what comes from anywhere else is not heard. `false` where nobody will ever speak. */
export function onFrameMessage(answerTo: (message: FrameMessage) => boolean): boolean {
  try {
    const runtime = api()?.runtime;
    if (!runtime || !isAlive()) return false;
    runtime.onMessage.addListener((message, sender, answer) => {
      // Another page side of ours has a tab; the worker has none.
      if (sender.id === runtime.id && sender.tab === undefined && isFrameMessage(message)) answer(answerTo(message));
    });
    return true;
  } catch {
    return false;
  }
}

/** Company rules, now and after every change. */
export function followCustomRules(changed: (rules: readonly CustomRule[]) => void): void {
  const take = (value: unknown): void => {
    if (isCustomRules(value)) changed(value);
  };
  try {
    api()?.storage.onChanged.addListener((changes, area) => {
      if (area === "local" && changes[CUSTOM_RULES]) take(changes[CUSTOM_RULES].newValue);
    });
    void api()
      ?.storage.local.get(CUSTOM_RULES)
      .then((stored) => take(stored[CUSTOM_RULES]))
      .catch(() => undefined);
  } catch {
    // Cut off: what was read last stays true for this page.
  }
}

/** A sentence of `_locales`; in English where the extension that would know the person's language is gone. */
export function message(key: string, substitutions: readonly string[] = []): string {
  return said(key, substitutions) || english(key, substitutions);
}

/** The same without the English copy: for what may fall silent when the extension is gone. */
export function said(key: string, substitutions: readonly string[] = []): string {
  try {
    return (isAlive() && api()?.i18n.getMessage(key, [...substitutions])) || "";
  } catch {
    // Cut off between the question and the answer.
    return "";
  }
}

/** A table of detection, which the build keeps among the sentences; empty where the extension is gone. */
export const tableText = (name: string): string => textOf(said(TABLE_KEY + name));

/** Messages of the extension's own pages to this tab, answered at once. */
export function onOwnMessage(heard: (message: unknown) => unknown): void {
  try {
    api()?.runtime.onMessage.addListener((sent, sender, answer) => {
      if (sender.id !== api()?.runtime.id) return;
      const value = heard(sent);
      if (value !== undefined) answer(value);
    });
  } catch {
    // Cut off: nobody is there to ask.
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The worker is ours, so that its answers are believed once they have the outer form of one. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return isObject(answer) && (answer["ok"] === true ? "value" in answer : answer["ok"] === false && typeof answer["failure"] === "string");
}

/** The worker is ours; this only tells its messages to a frame from what others of its messages may be. */
function isFrameMessage(message: unknown): message is FrameMessage {
  return isObject(message) && (message["type"] === "still-held" || message["type"] === "answer") && typeof message["request"] === "string";
}

function toPageState(value: unknown): PageState | undefined {
  if (!isObject(value) || value["version"] !== 1) return undefined;
  const filter = value["filter"];
  if (!isObject(filter)) return undefined;
  const { lengths, gates, tags } = filter;
  if (!isNumbers(lengths) || !isNumbers(gates) || !isNumbers(tags)) return undefined;
  const { policy, company, copied } = value;
  return {
    version: 1,
    filter: { lengths, gates, tags },
    ...(isPagePolicy(policy) && { policy }),
    ...(Array.isArray(company) && { company: company.filter(isCompanyFilter) }),
    ...(isCopiedHint(copied) && { copied }),
  };
}

function isCopiedHint(value: unknown): value is NonNullable<PageState["copied"]> {
  return isObject(value) && isNumbers(value["lengths"]) && isNumbers(value["gates"]) && typeof value["until"] === "number";
}

function isCompanyFilter(value: unknown): value is CompanyPageFilter {
  return isObject(value) && typeof value["id"] === "string" && isNumbers(value["lengths"]);
}

/** Written by the worker alone, from rules that it has parsed. */
function isCustomRules(value: unknown): value is readonly CustomRule[] {
  return Array.isArray(value) && value.every((rule: unknown) => isObject(rule) && typeof rule["regex"] === "string" && Array.isArray(rule["allowlists"]));
}

/** Written by the worker alone, from a policy that it has parsed. */
function isPagePolicy(value: unknown): value is PagePolicy {
  if (!isObject(value) || !isObject(value["matrix"]) || !isObject(value["severities"])) return false;
  return ["destinations", "trustedDestinations", "rulesOff"].every((key) => Array.isArray(value[key])) && typeof value["mode"] === "string";
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}
