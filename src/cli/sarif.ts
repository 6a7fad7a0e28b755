/** Findings as SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import { ruleFacts } from "../detect/facts.ts";
import type { Severity } from "../domain.ts";
import type { Finding } from "./finding.ts";

/** What viewers sort by, from 0 to 10: the middles of the ranges that code scanning calls critical, high, medium and low. */
const SECURITY_SEVERITY: Record<Severity, string> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
const LEVEL: Record<Severity, "error" | "warning" | "note"> = { critical: "error", high: "error", medium: "warning", low: "note" };

export function sarif(findings: readonly Finding[], problems: readonly string[], version: string): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Keybrake", semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        results: findings.map((finding) => result(finding, rules.indexOf(finding.rule))),
      },
    ],
  };
}

function descriptor(id: string): object {
  const facts = ruleFacts(id);
  const helpUri = facts && (facts.revoke || facts.source);
  const severity = facts?.severity ?? "high";
  return {
    id,
    shortDescription: { text: facts?.label ?? id },
    ...(facts && { fullDescription: { text: `Whoever has it can ${facts.grants}.` } }),
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ["security", "secret"], "security-severity": SECURITY_SEVERITY[severity] },
  };
}

function result(finding: Finding, ruleIndex: number): object {
  const { rule, label, mask, severity, confidence, why, file, line, column, endLine, endColumn, start, end } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: `${label}: ${mask}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start },
        },
      },
    ],
    properties: { confidence, why },
  };
}

/** A relative reference, or `file:` for an absolute path; backslashes of Windows become slashes. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${path}` : path.replace(/^(?:\.\/)+/, "");
}
