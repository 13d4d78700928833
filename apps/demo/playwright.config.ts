import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../../scripts/browser.mjs";

const minutes = 60_000;

/** Only to stop what hangs; far longer than anything here takes on a slow, busy machine. */
const timeout = 5 * minutes;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: "100%",
  retries: 0,
  timeout,
  // One set of pictures for all systems: fonts and hinting are the same everywhere, and single pixels may differ.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  expect: { timeout: 1 * minutes, toHaveScreenshot: { maxDiffPixelRatio: 0.002 } },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    // The server chooses a free port and prints its address.
    baseURL: process.env["DEMO_ADDRESS"] ?? "",
    launchOptions: launchOptions(),
  },
  webServer: {
    command: "tsx scripts/serve.ts",
    wait: { stdout: /(?<demo_address>http:\/\/localhost:\d+\/)/ },
    timeout,
  },
});
