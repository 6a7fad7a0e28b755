/** CycloneDX list of what ships, from the lock file. The same commit gives the same bytes. */
import { execFileSync } from "node:child_process";

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; tools: unknown; component: { name: string; version: string; "bom-ref": string; purl: string } };
}

/** @param commit hexadecimal name of the commit; @param at its time, ISO 8601 */
export function billOfMaterials(root: string, name: string, commit: string, at: string): unknown {
  const printed = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const bill = JSON.parse(printed) as Bill;
  // npm draws a number, reads the clock and takes the folder's name; here all three follow from the commit.
  const hex = commit.padEnd(32, "0");
  bill.serialNumber = `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  bill.metadata.timestamp = at;
  bill.metadata.tools = [{ vendor: "npm", name: "cli" }];
  bill.metadata.component.name = name;
  return bill;
}
