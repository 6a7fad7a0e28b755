import { defineConfig } from "vitest/config";
import { packedRules, withoutProse } from "./scripts/late-bundle.ts";

/**
 * Unit tests run without the extension's build plugin; end-to-end tests run against its output. What detection finds is tested twice: as it
 * is written, and as the build packs it for the page.
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [packedRules(), withoutProse()],
        test: {
          name: "packed",
          include: ["test/detect/{blocks,contextual,links,phrases}/**/*.test.ts", "test/detect/{contextual,wallet-and-exchange}.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          exclude: ["test/e2e/policy.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Most of a file's time is waiting for browsers: three share two cores well.
          maxWorkers: 3,
        },
      },
      {
        // Writes the machine's own policy files, and waits for browsers to notice them: a command of its own.
        extends: true,
        test: { name: "policy", include: ["test/e2e/policy.test.ts"], testTimeout: 60_000, hookTimeout: 90_000, fileParallelism: false, maxWorkers: 1 },
      },
    ],
  },
});
