/**
 * The sentences of `_locales/en` inside the script, for the one case in which the browser no longer gives them: the extension was updated or
 * removed under an open tab, and a paste is held there all the same. The build leaves translators' notes out.
 */
import messages from "../../public/_locales/en/messages.json";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const PREDEFINED: Readonly<Record<string, string>> = { "@@ui_locale": "en", "@@bidi_dir": "ltr" };

/** As `i18n.getMessage` would answer; the key itself where there is no such sentence, so that a warning is never empty. */
export function english(key: string, substitutions: readonly string[]): string {
  const entry: Message | undefined = new Map<string, Message>(Object.entries(messages)).get(key);
  if (!entry) return PREDEFINED[key] ?? key;
  return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    return content ? (substitutions[Number(content.slice(1)) - 1] ?? "") : whole;
  });
}
