import { defineConfig } from "vitest/config";

/** Unit tests stand beside the code they test and run in Electron's own Node, which is the runtime users have. */
export default defineConfig({
  test: {
    include: [
      "src/**/*.test.ts",
      "src/**/*.test.tsx",
      "bench/**/*.test.ts",
      "validate/**/*.test.ts",
      "torture/**/*.test.ts",
    ],
    environment: "node",
    // Processes, not threads: one thread whose tests had passed never ended, in native code, and the whole run waited for it.
    pool: "forks",
    // Each waits for the disk half of its time.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
