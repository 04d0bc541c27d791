import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that need the built site, and a browser for some of them. */
const SITE_TESTS = "src/testing/site/**/*.test.ts";

export default defineConfig({
  cacheDir: ".cache/vitest",
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: [SITE_TESTS, "**/node_modules/**"],
          setupFiles: ["src/testing/property-seed.ts"],
          sequence: { groupOrder: 1 },
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // No test takes seconds alone; on a busy machine several do.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: [SITE_TESTS],
          globalSetup: ["src/testing/site-setup.ts"],
          // One file after the other, when the unit tests are done: browsers are slow on busy machines.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
