import type { StorybookConfig } from "@storybook/react-vite";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../docs/*.mdx", "../src/**/*.stories.tsx", "../../../packages/react/src/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  staticDirs: ["../public"],
  core: { disableTelemetry: true },
  /** Stories read the TypeScript sources, so that nothing has to be built before them. */
  viteFinal: (vite) =>
    mergeConfig(vite, { resolve: { conditions: ["@backgrounder/source", ...defaultClientConditions] } }),
};

export default config;
