/** Tables that the end-to-end tests print: what was tried, and what came of it. */

export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  process.stdout.write(`\n${title}\n\n${lines.join("\n")}\n\n`);
}
