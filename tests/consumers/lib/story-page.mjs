import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

/** @typedef {import("playwright").Page} Page */

/**
 * What a reader must find on every page that shows the story, whatever framework made it.
 * @param {Page} page
 */
export async function findsTheStory(page) {
  const heading = (/** @type {string} */ name, /** @type {number} */ level) =>
    page.getByRole("heading", { name, level });
  await assertOne(heading("The pier, explained", 1), "the page's title");
  await assertOne(heading("Money", 2), "a heading of the article");
  await assertOne(heading("Frequently asked questions", 2), "the heading of the FAQ");
  await assertOne(heading("Who pays for the new pier?", 3), "a question, as a heading");
  await assertOne(page.getByRole("note", { name: "Did you know?" }), "the callout, named by its label");
  await assertOne(page.getByRole("listitem").filter({ hasText: "Two thirds are the board’s." }), "a key point");
  await assertOne(
    page.getByRole("link", { name: "the harbour master’s notice", includeHidden: true }),
    "a link in an answer",
  );
  await assertOne(page.getByRole("listitem").filter({ hasText: "First round on the pier" }), "a round of talks");
}

/** @param {import("playwright").Locator} locator @param {string} what */
async function assertOne(locator, what) {
  assert.equal(await locator.count(), 1, `Expected to find ${what} once: ${locator.toString()}`);
}

/**
 * `#id` of a question opens its answer; without script, unless the whole page is made by one.
 * @param {Page} page
 * @param {string} url
 */
export async function opensByHash(page, url) {
  const answer = page.getByText("The harbour board, over twelve years.");
  await page.goto(url);
  await page.getByText("Who pays for the new pier?").waitFor();
  assert.equal(await answer.isVisible(), false, "The answer is closed at first");
  await page.goto("about:blank");
  await page.goto(`${url}#question:who-pays`);
  await answer.waitFor({ state: "visible" });
}

/** The value that the reader's browser works with. @param {Page} page @param {string} selector @param {string} property */
const style = (page, selector, property) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/**
 * Our stylesheet is at work, colours included: bundlers rewrite them for older browsers.
 * @param {Page} page
 */
export async function looksLikeOurs(page) {
  assert.equal(await style(page, "summary", "list-style-type"), "none");
  assert.equal(await style(page, "details", "border-block-start-width"), "1px");
  assert.equal(await style(page, ".bgr-callout__label", "color"), "rgb(138, 31, 45)");
}

/**
 * A page that asks for it turns dark with its reader.
 * @param {Page} page
 */
export async function turnsDark(page) {
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(
    await style(page, ".bgr-callout__label", "color"),
    "rgb(138, 31, 45)",
    "A page that did not ask stays light",
  );
  await page.evaluate(() => (document.documentElement.dataset["bgrTheme"] = "auto"));
  assert.equal(await style(page, ".bgr-callout__label", "color"), "rgb(238, 156, 152)");
}

/** @param {Page} page */
export async function hasNoAxeViolations(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
  );
}
