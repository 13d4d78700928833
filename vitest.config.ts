import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, oneProcess, onlyWhatHangs } from "./scripts/lib/vitest.js";

const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
};

/** They need a PostgreSQL: `npm run test:store` finds or installs one, and starts it. */
const postgres = "packages/embed/src/store/postgres/**/*.test.ts";
/** Slow, because it works in a copy of the repository. */
const release = "scripts/release-rehearsal.test.ts";
const notOurs = ["**/node_modules/**", "**/dist/**"];

/** The stories are in a configuration of their own, apps/storybook/vitest.config.ts: Storybook is slow to load. */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        ...fromSource,
        test: {
          ...onlyWhatHangs,
          ...oneProcess,
          name: "node",
          environment: "node",
          include: [
            "packages/{model,dossier,extract,embed,cli,ukraine-talks}/**/*.test.{ts,tsx}",
            "packages/react/**/*.test.ts",
            "apps/{docs,storybook}/src/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: [...notOurs, release, postgres],
        },
      },
      {
        ...fromSource,
        test: {
          ...onlyWhatHangs,
          ...oneProcess,
          name: "jsdom",
          environment: "jsdom",
          include: ["packages/react/**/*.test.tsx"],
          exclude: notOurs,
          setupFiles: ["scripts/setup-jsdom.ts"],
        },
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
          ...onlyWhatHangs,
          name: "postgres",
          include: [postgres],
          exclude: notOurs,
          globalSetup: ["scripts/lib/postgres-setup.ts"],
        },
      },
      {
        test: { ...onlyWhatHangs, name: "release", include: [release] },
      },
    ],
  },
});
