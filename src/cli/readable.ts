/** Findings for people: one line each, in the form that editors and terminals make clickable. */
import type { Why } from "../domain.ts";
import type { Finding } from "./finding.ts";

const REASON: Record<Why, string> = {
  checksum: "checksum verified",
  structure: "decodes to what it should be",
  prefix: "has a form of its own",
  paired: "key and secret together",
  named: "named beside it",
  copied: "copied on its key page",
  field: "named by its field",
  entropy: "looks drawn at random",
  "invalid-checksum": "its checksum is wrong",
};

/** ".env:3:9: GitHub personal access token (high, checksum verified): ghp_••••Ab3x" */
export function readable({ file, line, column, label, severity, why, confidence, mask }: Finding): string {
  const sureness = confidence === "possible" ? `possible, ${REASON[why]}` : REASON[why];
  return `${printable(file)}:${line}:${column}: ${label} (${severity}, ${sureness}): ${printable(mask)}`;
}

/** A file's name, or a mask, may hold what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
}
