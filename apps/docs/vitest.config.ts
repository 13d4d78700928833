import { defineConfig } from "vitest/config";
import { onlyWhatHangs } from "../../scripts/lib/vitest.js";

export default defineConfig({
  test: {
    ...onlyWhatHangs,
    name: "docs",
    root: import.meta.dirname,
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-site.ts"],
    fileParallelism: false,
  },
});
