/** All rules and finders, gathered by glob and built on first use. Nothing here looks at a text. */
import type { CredentialKind, Part } from "../domain.ts";
import type { Finder, FinderFile, FinderRule } from "./finder.ts";
import type { ContextualRule, PrefixedRule, RuleFacts, RuleFile } from "./rule.ts";
import { ruleFiles } from "./rule-files.ts";

/** What is known of a rule besides how to match it. */
export interface Facts extends RuleFacts {
  part: Part;
  provider: string;
  providerName: string;
  revoke: string;
}

export interface LoadedPrefixed {
  facts: Facts;
  rule: PrefixedRule;
}

export interface LoadedContextual {
  facts: Facts;
  rule: ContextualRule;
}

export interface Catalog {
  facts: ReadonlyMap<string, Facts>;
  prefixed: readonly LoadedPrefixed[];
  contextual: readonly LoadedContextual[];
  finders: readonly Finder[];
}

/** What a catalog is built from: file name to what the file exports. */
export interface Sources {
  rules: Readonly<Record<string, () => RuleFile>>;
  finders: Readonly<Record<string, () => FinderFile>>;
}

const found = (): Sources => ({
  rules: ruleFiles(),
  finders: import.meta.glob<() => FinderFile>(["./blocks/*.ts", "./links/*.ts", "./phrases/*.ts"], {
    eager: true,
    import: "default",
  }),
});

const PART_BY_KIND: Partial<Record<CredentialKind, Part>> = { "api-secret": "secret", passphrase: "passphrase" };

function factsOf(rule: FinderRule, file: string, name: string, revoke: string): Facts {
  return {
    id: rule.id,
    label: rule.label,
    kind: rule.kind,
    severity: rule.severity,
    grants: rule.grants,
    source: rule.source,
    part: rule.part ?? PART_BY_KIND[rule.kind] ?? "key",
    provider: rule.provider ?? file,
    providerName: name,
    revoke: rule.revoke ?? revoke,
  };
}

/** Builds a catalog; {@link catalog} is the one in use, tests and benches build larger and smaller ones. */
export function buildCatalog(sources: Sources): Catalog {
  const facts = new Map<string, Facts>();
  const prefixed: LoadedPrefixed[] = [];
  const contextual: LoadedContextual[] = [];
  const finders: Finder[] = [];
  for (const [path, make] of Object.entries(sources.rules)) {
    const file = make();
    for (const rule of file.rules) {
      const known = factsOf(rule, fileName(path), file.name, file.revoke);
      facts.set(rule.id, known);
      if ("anchor" in rule) prefixed.push({ facts: known, rule });
      else contextual.push({ facts: known, rule });
    }
  }
  for (const [path, make] of Object.entries(sources.finders)) {
    if (typeof make !== "function") continue; // a part of a finder that lives beside it
    const file = make();
    for (const rule of file.rules) facts.set(rule.id, factsOf(rule, fileName(path), file.name, file.revoke));
    finders.push(...file.finders);
  }
  return { facts, prefixed, contextual, finders };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, "");
}

let built: Catalog | undefined;

/** The catalog of everything under `rules/`, `blocks/`, `links/` and `phrases/`. */
export function catalog(): Catalog {
  built ??= buildCatalog(found());
  return built;
}
