/** A secret in memory: text that survives neither a message, JSON, a template string nor a log. */

const SHOWN = "[secret]";

/**
 * Holds the text of a secret in a private field. `JSON.stringify`, string conversion, `console.log` and
 * Node's inspector print a placeholder; structured clone copies no private field, so a message carries `{}`.
 * The only way to the text is {@link Secret.reveal}, which lint allows in few places.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. Call it only to digest, verify or locate; never store or send what it returns. */
  reveal(): string {
    return this.#text;
  }

  /** UTF-16 length. */
  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  get [Symbol.toStringTag](): string {
    return "Secret";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return SHOWN;
  }
}
