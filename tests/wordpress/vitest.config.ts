import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, onlyWhatHangs } from "../../scripts/lib/vitest.js";

/** One file at a time: they share a WordPress, which its start and stop are in `host/global-setup.ts`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
  test: {
    ...onlyWhatHangs,
    name: "wordpress",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["host/global-setup.ts"],
    fileParallelism: false,
  },
});
