/** Every rule file, by glob: there is no list to forget. The build gives the page side the same files in packed form (`packed-rules.ts`). */
import type { RuleFile } from "./rule.ts";

const found = import.meta.glob<() => RuleFile>("./rules/*.ts", { eager: true, import: "default" });

/** Path to what the file exports. A function, so that what is packed stays packed until it is asked for. */
export const ruleFiles = (): Readonly<Record<string, () => RuleFile>> => found;
