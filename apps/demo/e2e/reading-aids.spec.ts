import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { explainer } from "./pages.js";

/** The script as it is published; the entry only leads to it. The demo's pages do without it. */
const entry = import.meta.resolve("@backgrounder/react/enhance");
const script = fileURLToPath(new URL("../src/reading-aids/enhance.js", entry));

test.use({ bypassCSP: true });

test("without script, a number opens its source where it is cited, Escape closes it, and the source is in the list as well", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(explainer);
  await page.locator("summary", { hasText: "given up on NATO" }).click();
  const number = page
    .locator("details[open]")
    .getByRole("button", { name: /^Source/ })
    .first();
  const note = page.locator("[popover]").first();
  await expect(note).toBeHidden();
  await number.click();
  await expect(page.locator("[popover]:popover-open")).toHaveCount(1);
  await expect(page.locator("[popover]:popover-open")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(page.locator("[popover]:popover-open")).toHaveCount(0);
  await expect(page.locator("ol.bgr-sources__list > li")).not.toHaveCount(0);
  await page.close();
});

test("with the script, following a link to an answer copies its address and says so", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(explainer);
  await page.route("**/enhance.js", (route) => route.fulfill({ path: script, contentType: "text/javascript" }));
  await page.evaluate(`import("/enhance.js").then(({ enhance }) => void enhance())`);
  await page.evaluate(() => {
    document.addEventListener("backgrounder:copy", (event) => {
      document.title = JSON.stringify((event as CustomEvent).detail);
    });
  });
  await page.getByText("Does the United States Senate have to agree?").click();
  await page.getByRole("link", { name: /^Link to this: Does the United States Senate/ }).click();
  const address = new URL(`${explainer}#question:senate`, baseURL).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(JSON.parse(await page.title())).toEqual({ id: "question:senate", type: "faq", href: address });
});
