import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../../scripts/browser.mjs";

/** The port is out of the way of `astro dev`, so that tests and the demo can run side by side. */
const port = 4390;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  workers: 1,
  reporter: "list",
  use: { ...devices["Desktop Chrome"], baseURL: `http://localhost:${port}`, launchOptions: launchOptions() },
  webServer: { command: `tsx scripts/serve.ts ${port}`, url: `http://localhost:${port}/`, reuseExistingServer: false },
});
