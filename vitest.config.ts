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
    pool: "threads",
    testTimeout: 30_000,
  },
});
