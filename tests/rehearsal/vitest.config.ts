import { defineConfig } from "vitest/config";
import { onlyWhatHangs } from "../../scripts/lib/vitest.js";

export default defineConfig({
  test: { ...onlyWhatHangs, name: "rehearsal", root: import.meta.dirname, include: ["**/*.test.ts"] },
});
