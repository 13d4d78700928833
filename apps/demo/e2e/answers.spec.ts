import { expect, test, type Page } from "@playwright/test";
import { explainer } from "./pages.js";

/** Whether the words inside an element take up room on the page, closed `<details>` or not. */
async function isShown(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.getElementById(wanted);
    return element !== null && element.checkVisibility() && element.getBoundingClientRect().height > 0;
  }, id);
}

test("the address of a question opens its answer, and only that one", async ({ page }) => {
  await page.goto(`${explainer}#question:senate`);
  await expect(page.locator("details[open]")).toHaveCount(1);
  expect(await isShown(page, "question:senate")).toBe(true);
  expect(await isShown(page, "question:crimea")).toBe(false);
  await expect(page.getByText("A treaty would need two thirds of the Senate")).toBeInViewport();
  await expect(page.locator("details[open] summary")).toBeInViewport({ ratio: 1 });
});

test("a link on the front page leads to the open answer", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Has Ukraine given up on NATO?" }).click();
  await expect(page.getByText("It has signalled that it could, on a condition.")).toBeInViewport();
});

test("finding words in the page opens the closed answer that holds them", async ({ page }) => {
  await page.goto(explainer);
  await expect(page.locator("details[open]")).toHaveCount(0);
  // A fragment with `:~:text=` goes through the same search in the page as Ctrl+F does.
  await page.goto(`${explainer}?from=search#:~:text=satellite%20pictures`);
  await expect(page.locator("details[open]")).toHaveCount(1);
  await expect(page.getByText("One article names satellite pictures")).toBeInViewport();
});

test("print shows every answer that is closed on the screen", async ({ page }) => {
  await page.goto(explainer);
  const ids = await page.locator("details > [id]").evaluateAll((answers) => answers.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(5);
  expect(await isShown(page, ids[0] ?? "")).toBe(false);
  await page.emulateMedia({ media: "print" });
  for (const id of ids) expect(await isShown(page, id), `${id} in print`).toBe(true);
});

test("Tab reaches every question, Enter opens its answer and closes it", async ({ page }) => {
  await page.goto("/explainers/tram-closure/");
  const questions = page.locator("summary");
  const count = await questions.count();
  const reached = new Set<string>();
  for (let press = 0; press < 200 && reached.size < count; press++) {
    await page.keyboard.press("Tab");
    const question = await page.evaluate(() =>
      document.activeElement?.tagName === "SUMMARY" ? document.activeElement.textContent : "",
    );
    if (question === "" || reached.has(question)) continue;
    reached.add(question);
    const details = page.locator("details", { has: page.locator("summary:focus") });
    await page.keyboard.press("Enter");
    await expect(details).toHaveAttribute("open", "");
    await page.keyboard.press("Enter");
    await expect(details).not.toHaveAttribute("open");
  }
  expect(reached.size).toBe(count);
});

test("the accessibility tree names each question as a heading", async ({ page }) => {
  await page.goto(explainer);
  const questions = await page.locator(".bgr-faq__summary").allInnerTexts();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const headings = nodes.filter(({ role }) => role?.value === "heading").map(({ name }) => String(name?.value));
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const question of questions) expect(headings).toContain(question.trim());
});
