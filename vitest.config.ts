import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { launchOptions } from "./scripts/browser.mjs";

/** Tests read the TypeScript sources of the packages, so that they need no build before them. */
const source = "@backgrounder/source";
const fromSource = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};

/** Every story is rendered in Chromium and judged by axe, once for each look. */
async function stories(name: string, initialGlobals: Record<string, string>): Promise<TestProjectInlineConfiguration> {
  return {
    ...fromSource,
    plugins: [await storybookTest({ configDir: "apps/storybook/.storybook", initialGlobals })],
    test: {
      name,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: launchOptions(), contextOptions: { reducedMotion: "reduce" } }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}

/** Slow, because it builds every package again in a copy. */
const release = "scripts/release-rehearsal.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: "node",
          environment: "node",
          include: [
            "packages/{model,dossier,extract,embed,cli,ukraine-talks}/**/*.test.ts",
            "packages/react/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**", release],
        },
      },
      {
        test: { name: "release", include: [release], testTimeout: 60_000 },
      },
      {
        ...fromSource,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/model/**/*.test-d.ts"],
            tsconfig: "packages/model/tsconfig.json",
          },
        },
      },
      {
        ...fromSource,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["packages/react/**/*.test.tsx"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          setupFiles: ["scripts/setup-jsdom.ts"],
        },
      },
      stories("storybook", { mode: "light" }),
      stories("storybook-dark", { mode: "dark" }),
      stories("storybook-rtl", { direction: "rtl" }),
    ],
  },
});
