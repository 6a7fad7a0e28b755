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

/** A formatter takes longer to make than a hundred uses of it, so that each is made once for a language. */
function once<Format>(make: (locale: string) => Format): (text: Text) => Format {
  const made = new Map<string, Format>();
  return (text) => {
    const locale = localeOf(text);
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const LISTS = once((locale) => new Intl.ListFormat(locale, { style: "long", type: "conjunction" }));
const PLURALS = once((locale) => new Intl.PluralRules(locale));
const NUMBERS = once((locale) => new Intl.NumberFormat(locale));
const SPANS = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const DAYS = {
  long: once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long" })),
  short: once((locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" })),
};
const MOMENTS = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }));

/** A number as the person's language writes it. */
export function sayNumber(value: number, text: Text): string {
  return NUMBERS(text).format(value);
}

/** "trade and withdraw" */
export function joinList(items: readonly string[], text: Text): string {
  return LISTS(text).format(items);
}

/** Chooses the form a language uses for a number and sets the number in. Languages with more than two forms fall to `other`. */
export function sayCount(count: number, one: MessageKey, other: MessageKey, text: Text): string {
  const form = PLURALS(text).select(count) === "one" ? one : other;
  return text(form, [sayNumber(count, text)]);
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
  const format = SPANS(text);
  for (const [unit, milliseconds] of STEPS) {
    const amount = Math.trunc((at - now) / milliseconds);
    if (amount !== 0) return format.format(amount, unit);
  }
  return format.format(0, "second");
}

/** "12 March 2026", or "12 Mar" where there is little room. */
export function sayDay(at: number, text: Text, style: "long" | "short" = "long"): string {
  return DAYS[style](text).format(at);
}

/** "12 March 2026 at 14:05" */
export function sayMoment(at: number, text: Text): string {
  return MOMENTS(text).format(at);
}
