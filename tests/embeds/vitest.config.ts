import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, onlyWhatHangs } from "../../scripts/lib/vitest.js";

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
  test: {
    ...onlyWhatHangs,
    name: "embeds",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    fileParallelism: false,
  },
});
