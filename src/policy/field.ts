/**
 * What one key of a policy may hold: how it is read, what the managed schema says of it, and how the documents describe it, in one place.
 *
 * A value that cannot be read is named with its path. Where a key guards something, it then counts as the strictest that the key knows, so
 * that a slip of the pen never opens a door; elsewhere the next source is asked.
 */

/** Who a value is from, strongest first. */
export type Source = "organisation-enforced" | "person" | "organisation-default" | "default";

export type ProblemReason =
  | "not-a-choice" // details: the choices
  | "not-a-switch"
  | "not-a-number" // details: lowest, highest
  | "not-text" // details: most characters
  | "not-a-link"
  | "not-a-site"
  | "not-a-list" // details: most entries
  | "not-a-group"
  | "unknown-key"
  | "unknown-rule"
  | "looser" // details: the default
  | "not-looser" // details: the default
  | "not-personal"
  | "custom-toml" // details: the line
  | "custom-extend"
  | "custom-id"
  | "custom-twice"
  | "custom-taken"
  | "custom-no-regex"
  | "custom-matches-nothing"
  | "custom-regex" // details: what the engine says
  | "custom-unsupported"; // details: the keys

export interface Problem {
  path: string;
  reason: ProblemReason;
  details: readonly string[];
  /** Of what the person has set: it stays in the browser. */
  isOwn?: true;
}

export type Report = (path: string, reason: ProblemReason, ...details: string[]) => void;

export interface Given {
  value: unknown;
  source: Exclude<Source, "default">;
}

export interface Notes {
  /** Where problems with a value of this source are told. */
  problemsOf(source: Given["source"]): Report;
  /** Called once for every leaf with what is in force. */
  value(path: string, value: unknown, source: Source): void;
}

/** The part of JSON Schema that Chromium reads. */
export interface SchemaNode {
  type: "object" | "array" | "string" | "integer" | "boolean";
  description?: string;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode;
  items?: SchemaNode;
}

export interface Field<T> {
  schema: SchemaNode;
  /** What it takes, for the documents. */
  form: string;
  settle(given: readonly Given[], fallback: T, path: string, notes: Notes): T;
}

/** Reads one value; `undefined` after it has reported why it cannot. */
export type Read<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** @param strictest what an organisation's value counts as that cannot be read. */
export function leaf<T>(schema: SchemaNode, form: string, read: Read<T>, strictest?: T): Field<T> {
  return {
    schema,
    form,
    settle(given, fallback, path, notes) {
      for (const { value, source } of given) {
        if (value === undefined) continue;
        const known = read(value, path, notes.problemsOf(source)) ?? (source === "person" ? undefined : strictest);
        if (known === undefined) continue;
        notes.value(path, known, source);
        return known;
      }
      notes.value(path, fallback, "default");
      return fallback;
    },
  };
}

/** A fixed set of keys, each with a source of its own. */
export function group<T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): Field<T> {
  const properties: Record<string, SchemaNode> = {};
  for (const key in fields) properties[key] = fields[key].schema;
  return {
    schema: { type: "object", properties },
    form: "A group of keys",
    settle(given, fallback, path, notes) {
      const groups = given.flatMap(({ value, source }) => {
        if (value === undefined) return [];
        const entries = asGroup(value);
        if (entries) return [{ entries, source }];
        notes.problemsOf(source)(path, "not-a-group");
        return [];
      });
      for (const { entries, source } of groups) {
        for (const key of Object.keys(entries)) if (!Object.hasOwn(fields, key)) notes.problemsOf(source)(at(path, key), "unknown-key");
      }
      const settled = { ...fallback };
      for (const key in fields) {
        const own = groups.map(({ entries, source }) => ({ value: Object.hasOwn(entries, key) ? entries[key] : undefined, source }));
        settled[key] = fields[key].settle(own, fallback[key], at(path, key), notes);
      }
      return settled;
    },
  };
}

export function choice<const T extends string>(choices: readonly T[], strictest?: T): Field<T> {
  return leaf({ type: "string" }, `One of ${choices.map((each) => `\`${each}\``).join(", ")}`, readChoice(choices), strictest);
}

export function readChoice<const T extends string>(choices: readonly T[]): Read<T> {
  return (value, path, report) => {
    const known = choices.find((each) => each === value);
    if (known === undefined) report(path, "not-a-choice", choices.join(", "));
    return known;
  };
}

export function flag(strictest?: boolean): Field<boolean> {
  return leaf(
    { type: "boolean" },
    "`true` or `false`",
    (value, path, report) => {
      if (typeof value === "boolean") return value;
      // The Windows registry has no booleans; Firefox hands its numbers on.
      if (value === 0 || value === 1) return value === 1;
      report(path, "not-a-switch");
      return undefined;
    },
    strictest,
  );
}

export function whole(lowest: number, highest: number, unit: string): Field<number> {
  return leaf({ type: "integer" }, `A whole number of ${unit} from ${lowest} to ${highest}`, (value, path, report) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= lowest && value <= highest) return value;
    report(path, "not-a-number", String(lowest), String(highest));
    return undefined;
  });
}

export function text(most: number): Field<string> {
  return leaf({ type: "string" }, `Text of at most ${most.toLocaleString("en")} characters`, readText(most));
}

export function readText(most: number): Read<string> {
  return (value, path, report) => {
    if (typeof value === "string" && value.length <= most) return value;
    report(path, "not-text", String(most));
    return undefined;
  };
}

/** Where a person may be sent: https, or mail to somebody. */
export function link(): Field<string> {
  return leaf({ type: "string" }, "An `https://` address", (value, path, report) => {
    const known = typeof value === "string" && value.length <= 2000 && /^https:\/\/[^\s/]/.test(value) && URL.canParse(value);
    if (value === "" || known) return value;
    report(path, "not-a-link");
    return undefined;
  });
}

/** Where reports may go: https, or a collector on the own machine. */
export function endpoint(): Field<string> {
  return leaf({ type: "string" }, "An `https://` address, or `http://` of the own machine", (value, path, report) => {
    const known = typeof value === "string" && value.length <= 2000 && /^(?:https:\/\/[^\s/]|http:\/\/(?:127\.0\.0\.1|localhost)[:/])/.test(value) && URL.canParse(value);
    if (value === "" || known) return value;
    report(path, "not-a-link");
    return undefined;
  });
}

/** Entries that cannot be read are left out, by name. */
export function list<T>(item: SchemaNode, form: string, most: number, read: Read<T>): Field<readonly T[]> {
  return leaf({ type: "array", items: item }, `A list of ${form}, at most ${most.toLocaleString("en")}`, (value, path, report) => {
    const entries = parsed(value);
    if (!Array.isArray(entries) || entries.length > most) {
      report(path, "not-a-list", String(most));
      return undefined;
    }
    return entries.flatMap((entry: unknown, index) => read(entry, `${path}[${index}]`, report) ?? []);
  });
}

/** A value for each of any names. */
export function map<T>(each: SchemaNode, form: string, most: number, read: Read<T>): Field<Readonly<Record<string, T>>> {
  return leaf({ type: "object", additionalProperties: each }, form, (value, path, report) => {
    const entries = asGroup(value);
    if (!entries || Object.keys(entries).length > most) {
      report(path, "not-a-group");
      return undefined;
    }
    const known: [string, T][] = [];
    for (const [key, entry] of Object.entries(entries)) {
      const one = read(entry, at(path, key), report);
      if (one !== undefined) known.push([key, one]);
    }
    return Object.fromEntries(known);
  });
}

export const at = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Groups and lists may come as JSON text: the registry of Windows holds nothing else. */
export function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function asGroup(value: unknown): Record<string, unknown> | undefined {
  const group = parsed(value);
  return isGroup(group) ? group : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
