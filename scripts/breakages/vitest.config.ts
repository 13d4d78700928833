import { defaultServerConditions, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { conditions, onlyWhatHangs } from "../lib/vitest.js";
import { breakages, type Breakage } from "./breakages.mjs";

/**
 * The file is broken as it is loaded, so nothing on the disk changes. Vitest keeps what it has loaded, and knows it by
 * the names of the plugins.
 */
const breaking = ({ file, text, replacement }: Breakage): Plugin => ({
  name: `breakage: ${text} → ${replacement}`,
  enforce: "pre",
  transform: (code, id) =>
    id.replaceAll("\\", "/").endsWith(`/${file}`) ? code.replace(text, () => replacement) : null,
});

const project = (name: string, tests: readonly string[], plugins: Plugin[]) => ({
  plugins,
  resolve: { conditions },
  ssr: { resolve: { conditions: ["@backgrounder/source", ...defaultServerConditions] } },
  test: {
    ...onlyWhatHangs,
    // Otherwise the projects would share what they have loaded, broken or not.
    isolate: true,
    restoreMocks: true,
    name,
    environment: tests.some((test) => test.endsWith(".tsx")) ? "jsdom" : "node",
    setupFiles: tests.some((test) => test.endsWith(".tsx")) ? ["scripts/setup-jsdom.ts"] : [],
    include: [...tests],
  },
});

const everyTest = [...new Set(breakages.flatMap(({ tests }) => tests))];
const [inBrowser, inNode] = [true, false].map((isTsx) => everyTest.filter((test) => test.endsWith(".tsx") === isTsx));

/** One project for each breakage, and two without any, in which every test must pass. */
export default defineConfig({
  test: {
    pool: "threads",
    projects: [
      project("whole, node", inNode ?? [], []),
      project("whole, jsdom", inBrowser ?? [], []),
      ...breakages.map((breakage) => project(breakage.says, breakage.tests, [breaking(breakage)])),
    ],
  },
});
