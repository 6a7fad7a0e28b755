/** The sentences of `_locales/en` as Chrome would give them. */
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { Text } from "../../src/ui/text.ts";

export interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

export const entries: ReadonlyMap<string, Entry> = new Map(Object.entries<Entry>(messages));

/** Throws for a key that is not there, where Chrome would say nothing. */
export const english: Text = (key, substitutions = []) => {
  if (key === "@@ui_locale") return "en_US";
  if (key === "@@bidi_dir") return "ltr";
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`messages.json has no "${key}"`);
  return entry.message.replace(/\$(\w+)\$/g, (_all, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    const value = substitutions[Number(content?.slice(1)) - 1];
    if (value === undefined) throw new Error(`"${key}" got nothing for $${name}$`);
    return value;
  });
};
