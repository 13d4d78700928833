import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { ensureBrowser, launchOptions } from "../../../scripts/browser.mjs";

/** @typedef {import("playwright").Page} Page */

/** Git leaves it out; a person looks there. */
const pictures = fileURLToPath(new URL("../.screenshots/", import.meta.url));

export async function openBrowser() {
  ensureBrowser();
  return chromium.launch(launchOptions());
}

/**
 * A page that remembers what went wrong on it.
 * @param {import("playwright").Browser} browser
 * @returns {Promise<{ page: Page, complaints: string[] }>}
 */
export async function newPage(browser) {
  // axe opens a page of its own beside it, which only a context allows.
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

/** @param {Page} page @param {string} name */
export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
