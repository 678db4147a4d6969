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
    globalSetup: "src/main/testing/picture-folder.ts",
    // Processes, not threads: one thread whose tests had passed never ended, in native code, and the whole run waited for it.
    pool: "forks",
    // Files share a process: a new one for each of some 270 took half of the time. What a test leaves behind it clears by itself.
    isolate: false,
    // Each waits for the disk half of its time.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
