/** Every rule file, by glob: there is no list to forget. The build gives the page side the same files in packed form (`packed-rules.ts`). */
import type { RuleFile } from "./rule.ts";

export const ruleFiles: Readonly<Record<string, () => RuleFile>> = import.meta.glob<() => RuleFile>("./rules/*.ts", {
  eager: true,
  import: "default",
});
