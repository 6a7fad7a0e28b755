/** What a stopped paste carried, copied out of the event in the same tick: afterwards the browser empties it. */

export interface Held {
  /** Every string on the clipboard by its type: `text/plain`, `text/html`, `text/uri-list`, editors' own types. */
  strings: Readonly<Record<string, string>>;
  files: readonly File[];
}

export function takeHeld(transfer: DataTransfer): Held {
  const strings: Record<string, string> = {};
  for (const type of transfer.types) if (type !== "Files") strings[type] = transfer.getData(type);
  return { strings, files: [...transfer.files] };
}

export const plainText = (held: Held): string => held.strings["text/plain"] ?? "";

export const isEmpty = ({ strings, files }: Held): boolean => files.length === 0 && Object.values(strings).every((value) => value === "");

export function isSameContent(a: Held, b: Held): boolean {
  const types = Object.keys(a.strings);
  return (
    types.length === Object.keys(b.strings).length &&
    types.every((type) => a.strings[type] === b.strings[type]) &&
    a.files.length === b.files.length &&
    a.files.every((file, i) => file.type === b.files[i]?.type && file.size === b.files[i].size)
  );
}

/** A transfer with the same content, for an event of our own. */
export function toTransfer(held: Held): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, value] of Object.entries(held.strings)) transfer.setData(type, value);
  for (const file of held.files) transfer.items.add(file);
  return transfer;
}
