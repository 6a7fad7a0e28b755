/** The managed schema that the browser is given, from the table of keys. Pure. */
import type { SchemaNode } from "./field.ts";
import { KEYS } from "./keys.ts";
import { DEFAULTS } from "./parse.ts";

/**
 * Says types and no more. Chromium throws a whole key away where one value inside it breaks the schema, and tells nobody but
 * chrome://policy: a slip in one cell would undo the table. So choices and limits are the parser's, which names what is wrong.
 */
export function managedSchema(): Record<string, unknown> {
  const described: Record<string, SchemaNode> = {};
  const personal: Record<string, SchemaNode> = {};
  for (const [name, { field, meaning, isPersonal }] of Object.entries(KEYS)) {
    described[name] = { ...field.schema, description: meaning };
    if (isPersonal) personal[name] = field.schema;
  }
  described[DEFAULTS] = {
    type: "object",
    description: "Values in force until the person changes them. Every other key of the policy is fixed.",
    properties: personal,
  };
  return { $schema: "http://json-schema.org/draft-03/schema#", type: "object", properties: described };
}
