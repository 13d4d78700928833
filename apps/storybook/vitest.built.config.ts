import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { onlyWhatHangs } from "../../scripts/lib/vitest.js";

/** What the build makes of the stories and their pages: `npm run test:storybook` builds first. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: { ...onlyWhatHangs, name: "built-storybook", include: ["apps/storybook/tests/*.test.ts"] },
});
