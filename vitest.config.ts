import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Some tests start the command line, which takes its time on a busy machine.
    testTimeout: 20_000,
  },
});
