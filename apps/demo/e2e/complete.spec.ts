import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { explainer, pages } from "./pages.js";

/** Collects what a browser complains of: console errors, refused resources, policy violations. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => found.push(`${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}

for (const { path, name, words } of pages) {
  test(`the ${name} is complete without script and inline style, in the paper's own type`, async ({ page }) => {
    const found = complaints(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.resourceType()));

    const response = await page.goto(path);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    });

    expect.soft(response?.headers()["content-security-policy"]).toContain("script-src 'none'");
    await expect.soft(page.getByText(words).first()).toBeVisible();
    await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect.soft(page.locator("script:not([type='application/ld+json']), style, [style]")).toHaveCount(0);
    expect.soft(asked).toContain("stylesheet");
    expect.soft(asked).not.toContain("script");
    expect.soft(loaded.join(" ")).toContain("Source Serif 4");
    expect.soft(found).toEqual([]);
  });
}

test("every page comes with the headers that docs/security-headers.md recommends", async ({ request }) => {
  const recommended = readFileSync(new URL("../../../docs/security-headers.md", import.meta.url), "utf8");
  const headers = [...recommended.matchAll(/^ {4}([A-Z][\w-]+): (.+)$/gm)].map(([, name = "", value]) => [
    name.toLowerCase(),
    value,
  ]);
  expect(headers.length).toBeGreaterThan(3);
  for (const { path } of pages) {
    const sent = (await request.get(path)).headers();
    for (const [name = "", value] of headers) expect(sent[name], `${path} ${name}`).toBe(value);
  }
});

test("the explainer carries its data for machines, which the policy leaves alone", async ({ page }) => {
  await page.goto(explainer);
  const data = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.stringify(JSON.parse(data ?? ""))).toContain('"BackgroundNewsArticle"');
});
