import process from "node:process";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, oneProcess, onlyWhatHangs } from "../lib/vitest.js";

const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
};

/** The tests of one package: `run.mjs` sets which. */
const folder = `packages/${process.env["MUTANTS_OF"]}/src`;

/** A test that takes seconds would be run for thousands of mutants. What only these notice is reported as survived. */
const slow = ["**/{bundle,json-schema,hostile,breakages,folder-files,add-ids,split}.test.ts"];
const exclude = ["**/node_modules/**", "**/dist/**", ...slow];

/** For `npm run mutants`. */
export default defineConfig({
  test: {
    // Inside the copy that Stryker makes, so that it goes with it.
    fsModuleCachePath: ".vitest-cache",
    projects: [
      {
        ...fromSource,
        test: {
          ...onlyWhatHangs,
          ...oneProcess,
          name: "node",
          environment: "node",
          include: [`${folder}/**/*.test.ts`],
          exclude,
        },
      },
      {
        ...fromSource,
        test: {
          ...onlyWhatHangs,
          ...oneProcess,
          name: "jsdom",
          environment: "jsdom",
          include: [`${folder}/**/*.test.tsx`],
          exclude,
          setupFiles: ["scripts/setup-jsdom.ts"],
        },
      },
    ],
  },
});
