/** What the first page says of permissions, against what the manifest asks for. */
import { expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { PERMISSIONS } from "../../src/dashboard/permission-list.ts";

it("gives a reason for each permission that the manifest asks for, and for no other", () => {
  expect(PERMISSIONS.map(([name]) => name).toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions].toSorted());
});
