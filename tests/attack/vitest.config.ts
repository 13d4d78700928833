import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, onlyWhatHangs } from "../../scripts/lib/vitest.js";

/** Minutes of work, or a look at the clock: only in `npm run test:attack`. */
const onlyInTheWhole = ["files/many-files.test.ts", "growth/commands.test.ts"];

/** One file at a time: an attack on a machine that is busy with another attack says less. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
  test: {
    ...onlyWhatHangs,
    // The whole suite, `npm run test:attack`, takes long; it runs once a day.
    testTimeout: 60 * onlyWhatHangs.testTimeout,
    name: "attack",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", ...(mode === "whole" ? [] : onlyInTheWhole)],
    fileParallelism: false,
  },
}));
