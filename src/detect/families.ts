/** Rule files that differ only in names and shapes: exchanges, and services that sell requests by a key. */
import type { Severity } from "../domain.ts";
import type { Rule, RuleFile } from "./rule.ts";

interface FamilyFacts {
  /** Provider id: the name of the file. */
  id: string;
  name: string;
  /** Default: the id. */
  words?: readonly string[];
  revoke: string;
  /** Default: `revoke`. */
  source?: string;
  /** Rules beyond those of the family. */
  more?: readonly Rule[];
}

interface ExchangeFacts extends FamilyFacts {
  key?: RegExp;
  secret?: RegExp;
  /** Whether people choose a passphrase with the key. */
  passphrase?: boolean;
}

/** An exchange: key and secret, perhaps a passphrase, all without a face of their own. */
export function exchange(facts: ExchangeFacts): RuleFile {
  const { id, name, revoke, source = revoke, words = [id], key, secret } = facts;
  const rules: Rule[] = [...(facts.more ?? [])];
  const grants = "act in your exchange account";
  if (key) {
    rules.push({
      id: `${id}-api-key`,
      label: `${name} API key`,
      kind: "api-key",
      severity: "medium",
      grants,
      source,
      words,
      pattern: key,
    });
  }
  if (secret) {
    rules.push({
      id: `${id}-api-secret`,
      label: `${name} API secret`,
      kind: "api-secret",
      severity: "high",
      grants,
      source,
      words,
      pattern: secret,
    });
  }
  if (facts.passphrase) {
    rules.push({
      id: `${id}-passphrase`,
      label: `${name} API passphrase`,
      kind: "passphrase",
      severity: "medium",
      grants,
      source,
      words,
      pattern: /[!#-&(-+\--_a-~]{6,32}/,
    });
  }
  return { name, revoke, rules };
}

interface MeteredFacts extends FamilyFacts {
  key: RegExp;
}

/** A service that counts requests by a key: losing it costs quota or money, not assets. */
export function metered(facts: MeteredFacts): RuleFile {
  return oneKey(facts, "medium", "use up your plan");
}

/** A service that keeps an account's own things behind a key: tasks, customers, messages. */
export function service(facts: MeteredFacts): RuleFile {
  return oneKey(facts, "high", "act in your account");
}

function oneKey(facts: MeteredFacts, severity: Severity, grants: string): RuleFile {
  const { id, name, revoke, source = revoke, words = [id], key } = facts;
  return {
    name,
    revoke,
    rules: [
      ...(facts.more ?? []),
      {
        id: `${id}-api-key`,
        label: `${name} API key`,
        kind: "api-key",
        severity,
        grants,
        source,
        words,
        pattern: key,
      },
    ],
  };
}
