import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { launchOptions } from "../../scripts/browser.mjs";
import { conditions, onlyWhatHangs } from "../../scripts/lib/vitest.js";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));

/** Renders every story in Chromium and checks it with axe. */
async function stories(name: string, initialGlobals: Record<string, string>): Promise<TestProjectInlineConfiguration> {
  return {
    resolve: { conditions },
    plugins: [await storybookTest({ configDir, initialGlobals })],
    test: {
      ...onlyWhatHangs,
      name,
      // One page for all files: loading Storybook again for each took half of the time. Each story sets all of its globals.
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: launchOptions(), contextOptions: { reducedMotion: "reduce" } }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    projects: [
      stories("storybook", { mode: "light", direction: "ltr" }),
      // Colours do not depend on the direction, so one look at each story answers for both.
      stories("storybook-dark-rtl", { mode: "dark", direction: "rtl" }),
    ],
  },
});
