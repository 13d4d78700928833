import type { StorybookConfig } from "@storybook/react-vite";
import { defaultClientConditions, mergeConfig } from "vite";
import { styleSizes } from "./style-sizes.js";

const react = "../../packages/react";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../docs/*.mdx", "../src/**/*.stories.tsx", "../../../packages/react/src/**/*.stories.tsx"],
  addons: [
    "@storybook/addon-docs",
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
    // Assistants read the manifest of components here, and see their stories.
    "@storybook/addon-mcp",
  ],
  features: { componentsManifest: true, experimentalReactComponentMeta: true },
  staticDirs: ["../public"],
  core: { disableTelemetry: true },
  typescript: {
    // The default reader of props does not follow types into other files, and every component has its props from one.
    reactDocgen: "react-docgen-typescript",
    reactDocgenTypescriptOptions: {
      tsconfigPath: `${react}/tsconfig.json`,
      include: [`${react}/src/**/*.tsx`],
      exclude: ["**/*.{stories,test}.tsx"],
      shouldExtractLiteralValuesFromEnum: true,
    },
  },
  /** Stories read the TypeScript sources, so that nothing has to be built before them. */
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [styleSizes()],
      // Browsers that have light-dark(). Rewritten for older ones, a mode further in than <html> would show the other one's
      // colours (docs/decisions/0006-color-scheme.md).
      build: { cssTarget: ["chrome123", "firefox120", "safari17.5"] },
      resolve: { conditions: ["@backgrounder/source", ...defaultClientConditions] },
    }),
};

export default config;
