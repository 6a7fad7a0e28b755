/** Reads the text of files that a page is about to get, without letting the page wait where that can be helped. */

/** Larger files are left alone. */
export const LARGEST_BYTES = 8 * 1024 * 1024;
/** Together as much as this is read at once; more is read while the page waits. */
const AT_ONCE = { files: 40, bytes: LARGEST_BYTES } as const;

/** What has no text that a person would mean: pictures, sound, archives, programs, office documents (which are archives). */
const BINARY_TYPE = /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:zip|gzip|x-(?:tar|7z|rar|bzip|xz|zip)|vnd\.(?:rar|ms-|openxml|oasis)|pdf|java-archive|wasm))/;
const BINARY_NAME =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|mp[34]|m4[av]|ogg|og[av]|wav|flac|avi|mov|mkv|webm|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|apk|dmg|iso|exe|dll|so|dylib|msi|deb|rpm|class|pyc|wasm|o|a|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|od[tsp]|sqlite3?|db|bin)$/i;

/** Can anything in it be read? Told by name, type and size alone. */
export const mayHoldText = ({ name, type, size }: File): boolean =>
  size > 0 && size <= LARGEST_BYTES && !BINARY_TYPE.test(type) && !BINARY_NAME.test(name);

/**
 * The texts, in the same tick, or null where they cannot be had: too much, or the page forbids it. Only so can an event that is let through stay
 * the browser's own. `XMLHttpRequest` on a `blob:` address of our own is the one synchronous read there is outside of workers; nothing leaves
 * the process. Firefox counts it against the page's security policy, which would tell the page, so it is not tried there.
 */
export function readAtOnce(files: readonly File[]): string[] | null {
  if (files.length > AT_ONCE.files || files.reduce((sum, { size }) => sum + size, 0) > AT_ONCE.bytes) return null;
  if (!isReadAllowed()) return null;
  try {
    return files.map(readNow);
  } catch {
    return null;
  }
}

interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/** Chromium says whether the page forbids synchronous requests; Firefox has no such question, and is not asked. */
function isReadAllowed(): boolean {
  const { featurePolicy }: { featurePolicy?: FeaturePolicy } = document as { featurePolicy?: FeaturePolicy };
  return featurePolicy?.allowsFeature("sync-xhr") ?? false;
}

function readNow(file: File): string {
  const address = URL.createObjectURL(file);
  try {
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    // A byte order mark beats this, so that UTF-16 is read as well.
    request.overrideMimeType("text/plain; charset=utf-8");
    request.send();
    return textOrNothing(request.responseText);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The texts, one after the other, so that a folder's never are in memory together. A file that cannot be read has none: the page will not get more out of it. */
export async function* readInTime(files: readonly File[]): AsyncGenerator<readonly [File, string]> {
  for (const file of files) yield [file, await readLater(file)];
}

async function readLater(file: File): Promise<string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
    return textOrNothing(new TextDecoder(encoding).decode(bytes));
  } catch {
    return "";
  }
}

/** A zero among the first characters is no text, whatever the file is called. */
const textOrNothing = (text: string): string => (text.slice(0, 8_000).includes("\0") ? "" : text);
