import assert from "node:assert/strict";
import { findsTheStory, hasNoAxeViolations, looksLikeOurs, opensByHash } from "./story-page.mjs";
import { newPage, picture } from "./look.mjs";

/** @typedef {import("playwright").Browser} Browser */

/**
 * Opens the story as a reader does: all of it is there, in our looks, and nothing is on the console.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} name of the picture for a person to look at
 */
export async function showsTheStory(browser, url, name) {
  const { page, complaints } = await newPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await findsTheStory(page);
  await looksLikeOurs(page);
  await hasNoAxeViolations(page);
  await opensByClick(page);
  await picture(page, name);
  assert.deepEqual(complaints, []);
  await opensByHash(page, url);
}

/** @param {import("playwright").Page} page */
async function opensByClick(page) {
  const answer = page.getByText("The harbour board, over twelve years.");
  assert.equal(await answer.isVisible(), false, "The answer is closed at first");
  await page.getByText("Who pays for the new pier?").click();
  assert.equal(await answer.isVisible(), true, "The answer is open");
}

/**
 * The scripts and style sheets that a reader of this page downloads.
 * @param {Browser} browser
 * @param {string} url
 */
export async function downloads(browser, url) {
  const { page } = await newPage(browser);
  /** @type {Promise<{ file: string, text: string }>[]} */
  const found = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind === "script" || kind === "stylesheet")
      found.push(response.text().then((text) => ({ file: new URL(response.url()).pathname, text })));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return Promise.all(found);
}
