/** What the interface needs of language: a way to look up a sentence, and how numbers, lists and times are said. No browser API but Intl. */
import type messages from "../../public/_locales/en/messages.json";

/** Every sentence there is, and Chrome's two predefined ones. A key that `messages.json` lacks does not compile. */
export type MessageKey = keyof typeof messages | "@@bidi_dir" | "@@ui_locale";

/** Looks a sentence up and sets the substitutions in; `chrome.i18n.getMessage` has this shape. */
export type Text = (key: MessageKey, substitutions?: string[]) => string;

/** Chrome says `en_US`, Intl wants `en-US`. */
export function localeOf(text: Text): string {
  return text("@@ui_locale").replaceAll("_", "-") || "en";
}

/** "trade and withdraw" */
export function joinList(items: readonly string[], text: Text): string {
  return new Intl.ListFormat(localeOf(text), { style: "long", type: "conjunction" }).format(items);
}

/** Chooses the form a language uses for a number and sets the number in. Languages with more than two forms fall to `other`. */
export function sayCount(count: number, one: MessageKey, other: MessageKey, text: Text): string {
  const locale = localeOf(text);
  const form = new Intl.PluralRules(locale).select(count) === "one" ? one : other;
  return text(form, [new Intl.NumberFormat(locale).format(count)]);
}

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "yesterday", "3 hours ago", "in 6 days"; anything under a minute is "now". Times are milliseconds since 1970. */
export function sayWhen(at: number, now: number, text: Text): string {
  const format = new Intl.RelativeTimeFormat(localeOf(text), { numeric: "auto" });
  for (const [unit, milliseconds] of STEPS) {
    const amount = Math.trunc((at - now) / milliseconds);
    if (amount !== 0) return format.format(amount, unit);
  }
  return format.format(0, "second");
}

const DAYS = new Map<string, Intl.DateTimeFormat>();

/** "12 March 2026", or "12 Mar" where there is little room. A formatter takes long to make, so that each is made once. */
export function sayDay(at: number, text: Text, style: "long" | "short" = "long"): string {
  const locale = localeOf(text);
  const known = DAYS.get(`${locale} ${style}`);
  const format = known ?? new Intl.DateTimeFormat(locale, style === "long" ? { dateStyle: "long" } : { day: "numeric", month: "short" });
  DAYS.set(`${locale} ${style}`, format);
  return format.format(at);
}

/** "12 March 2026 at 14:05" */
export function sayMoment(at: number, text: Text): string {
  return new Intl.DateTimeFormat(localeOf(text), { dateStyle: "long", timeStyle: "short" }).format(at);
}
