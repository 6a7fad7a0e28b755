import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { packedRules, withoutProse } from "./scripts/late-bundle.ts";

/** Files whose tests take minutes, however short they are to read. */
const LONG = /\/(hostile|matrix-\w+|paste|checklist|panel|killed|dashboard|faults)\.test\.ts$/;

const TIMED = ["test/detect/adversarial.test.ts", "test/detect/growth.test.ts"];

/** The long files first, so that no core waits for the last of them. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

/**
 * Unit tests run without the extension's build plugin; end-to-end tests run against its output. What detection finds is tested twice: as it
 * is written, and as the build packs it for the page.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", ...TIMED],
          testTimeout: 30_000,
          // Pure code, most of it: what the word lists and rules cost to load is paid once, not once a file.
          isolate: false,
        },
      },
      {
        // What it measures must not depend on what ran in the same process before.
        extends: true,
        // In the packed form, which is what has to be fast.
        plugins: [packedRules(), withoutProse()],
        test: { name: "timed", include: TIMED, testTimeout: 30_000 },
      },
      {
        extends: true,
        plugins: [packedRules(), withoutProse()],
        test: {
          name: "packed",
          include: ["test/detect/{blocks,contextual,links,phrases}/**/*.test.ts", "test/detect/{contextual,wallet-and-exchange}.test.ts"],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // A desktop is an X server.
          exclude: ["test/e2e/policy.test.ts", "test/e2e/fleet.test.ts", ...(process.platform === "linux" ? [] : ["test/e2e/desktop.test.ts"])],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // What one test waits for, another uses: with two at a time a third of two cores stands idle.
          maxWorkers: 3,
          isolate: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        // Writes the machine's own policy files, and waits for browsers to notice them: a command of its own.
        extends: true,
        test: { name: "policy", include: ["test/e2e/policy.test.ts", "test/e2e/fleet.test.ts"], testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false, maxWorkers: 1 },
      },
    ],
  },
});
