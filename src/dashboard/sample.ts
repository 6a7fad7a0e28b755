/** A harmless text to try: it has the shape of an exchange's key and secret, was drawn a moment ago, and opens nothing. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Both parts of a Binance key are 64 letters and digits. */
const LENGTH = 64;

/** @param draw gives so many random bytes. */
export function makeSample(draw: (bytes: number) => Uint8Array): string {
  const random = () => [...draw(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  return `BINANCE_API_KEY=${random()}\nBINANCE_API_SECRET=${random()}`;
}

export const drawBytes = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
