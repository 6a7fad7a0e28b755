/** Writes `docs/admin/policy.md` and the managed schema that ships, both from the table of keys. */
import { writeFileSync } from "node:fs";
import { managedSchema } from "../src/policy/schema.ts";
import { adminText } from "./admin-text.ts";

writeFileSync("public/managed_schema.json", `${JSON.stringify(managedSchema(), null, 2)}\n`);
writeFileSync("docs/admin/policy.md", adminText());
